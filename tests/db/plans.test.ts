import { describe, expect, test } from 'vitest';
import { type CustomerFilter, customerOrders } from '#contract/customers.ts';
import { listOpenDrafts } from '#db/call-drafts.ts';
import type { Connection } from '#db/connection.ts';
import { listCustomers } from '#db/customer-list.ts';
import { countMatching } from '#db/customer-matches.ts';
import { standsBefore } from '#db/customer-order.ts';
import { createCustomer } from '#db/customers.ts';
import { listOpenFollowUps } from '#db/follow-ups.ts';
import { listTimeline } from '#db/interactions.ts';
import { ensureShop, readOwner } from '#db/shop.ts';
import { anna } from '../support/people.ts';
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

test.each(['kowalski', 'k', 'ko', 'anna nowak', '828 37 39', 'anna 8283', 'ghbdtn', 'kowlaski'])(
  'a search for %j reads the index from its end and stops early',
  async (search) => {
    const plans = await plansOf(list(search));
    expect(plans.length).toBeGreaterThan(1);
    for (const plan of plans) {
      expect(plan).toMatch(
        /customer_fts VIRTUAL TABLE INDEX \d+:M\d|SEARCH search_deletion USING/u,
      );
      expect(plan).not.toMatch(/SCAN (?:customer|customer_search|search_\w+)$/mu);
      expect(plan).not.toMatch(/customer_fts[^]*TEMP B-TREE/u);
    }
  },
);

test('the page of a search is read by the keys of its cards', async () => {
  const plans = await plansOf(async (db) => {
    await db.transaction().execute(async (trx) => {
      await ensureShop(trx, '2026-03-02T09:00:00.000Z', 'PL');
      const { id: staffId } = await readOwner(trx);
      const actor = { staffId, now: '2026-03-02T09:00:00.000Z', batchId: 'batch' };
      await createCustomer(trx, actor, { ...anna, phones: [] });
    });
    await list('nowak')(db);
  });
  const page = plans.findLast((plan) => plan.includes('customer_phone'));
  expect(page).toContain('SEARCH customer USING INTEGER PRIMARY KEY');
  expect(page).not.toContain('SCAN customer');
});

const indexes = {
  name: 'customer_order',
  lastContact: 'customer_last_contact',
  added: 'customer_added',
} as const;
const directions = customerOrders.flatMap((by) => [
  { by, descending: false },
  { by, descending: true },
]);
const now = '2026-03-02T09:00:00.000Z';

describe.each(directions)('in the order $by, descending $descending,', (order) => {
  const index = `customer USING INDEX ${indexes[order.by]}`;

  test.each<CustomerFilter>([
    {},
    { tags: ['VIP'] },
    { stages: ['loyal'], followUp: true },
    { responsibleId: null, contactedWithin: 30 },
    { quietFor: 90 },
  ])('a page with the filter %j is read from the index', async (filter) => {
    const page = { search: '', bin: false, offset: 0, limit: 100, order };
    const [, plan = ''] = await plansOf((db) =>
      listCustomers(db, 'sqlite', { ...page, filter: { ...filter, now } }),
    );
    expect(plan).toContain(index);
    expect(plan).not.toContain('TEMP B-TREE FOR ORDER BY');
  });

  test('the place of a card is counted along an index', async () => {
    const [plan = ''] = await plansOf((db) =>
      db
        .selectFrom('customer')
        .where('customer.binned_at', 'is', null)
        .where(standsBefore(order, { value: now, tie: 1 }))
        .select((expression) => expression.fn.countAll().as('total'))
        .execute(),
    );
    expect(plan).toMatch(/customer USING INDEX customer_\w+/u);
  });
});

test.each<CustomerFilter>([{ tags: ['VIP'] }, { followUp: true }])(
  'the filter %j looks into an index',
  async (filter) => {
    const [plan = ''] = await plansOf((db) => countMatching(db, { ...filter, now }));
    expect(plan).not.toMatch(/SCAN (?:customer_tag|follow_up|tag)/u);
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

test.each([
  ['everybody', null, 'follow_up_due'],
  ['one customer', 'x', 'follow_up_customer'],
])(
  'the open follow-ups of %s are read in the order of their index',
  async (_, customerId, index) => {
    for (const until of [null, '2026-03-02']) {
      for (const plan of await plansOf((db) =>
        listOpenFollowUps(db, { customerId, until, limit: 50 }),
      )) {
        expect(plan).toContain(`INDEX ${index}`);
        expect(plan).not.toContain('TEMP B-TREE');
      }
    }
  },
);
