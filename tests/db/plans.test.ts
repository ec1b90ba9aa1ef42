import { expect, test } from 'vitest';
import { listOpenDrafts } from '#db/call-drafts.ts';
import type { Connection } from '#db/connection.ts';
import { listCustomers } from '#db/customer-list.ts';
import { listTimeline } from '#db/interactions.ts';
import { plansOf } from '../support/plans.ts';

function list(search: string, bin = false) {
  return (db: Connection) => listCustomers(db, 'sqlite', { search, bin, offset: 0, limit: 100 });
}

test('the list is read in the order of its index', async () => {
  const [, page = ''] = await plansOf(list(''));
  expect(page).toContain('INDEX customer_order');
  expect(page).not.toContain('TEMP B-TREE');
  const [, bin = ''] = await plansOf(list('', true));
  expect(bin).toContain('INDEX customer_bin');
});

test.each(['kowalski', 'ko', 'anna nowak', '828 37 39'])(
  'a search for %j goes through the trigrams',
  async (search) => {
    for (const plan of await plansOf(list(search))) {
      expect(plan).toMatch(/customer_fts VIRTUAL TABLE INDEX \d+:L\d/u);
      expect(plan).not.toContain('SCAN customer_search');
    }
  },
);

test('a timeline and the open calls are read from their indexes', async () => {
  const [count = '', page = ''] = await plansOf((db) =>
    listTimeline(db, { customerId: 'x', offset: 0, limit: 50 }),
  );
  for (const plan of [count, page]) expect(plan).toContain('INDEX interaction_timeline');
  expect(page).not.toContain('TEMP B-TREE');
  const [open = ''] = await plansOf((db) => listOpenDrafts(db));
  expect(open).toContain('INDEX call_draft_open');
});
