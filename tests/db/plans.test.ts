import { join } from 'node:path';
import { type CompiledQuery, Kysely } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { listOpenDrafts } from '#db/call-drafts.ts';
import type { Connection } from '#db/connection.ts';
import { listCustomers } from '#db/customer-list.ts';
import { KontuarSqliteDialect } from '#db/dialect.ts';
import { listOpenFollowUps } from '#db/follow-ups.ts';
import { listTimeline } from '#db/interactions.ts';
import { migrate } from '#db/migrate.ts';
import { openSqlite } from '#db/open.ts';
import type { Database } from '#db/schema.ts';
import { temporaryFolder } from '../support/folder.ts';

/** How SQLite answers every query that `work` makes. */
async function plansOf(work: (db: Connection) => Promise<unknown>): Promise<string[]> {
  const { handle, kysely } = openSqlite(join(temporaryFolder(), 'kontuar.db'), { readonly: false });
  onTestFinished(() => {
    handle.close();
  });
  await migrate(kysely, { dialect: 'sqlite' });
  const queries: CompiledQuery[] = [];
  const watched = new Kysely<Database>({
    dialect: new KontuarSqliteDialect(handle),
    log({ query }) {
      queries.push(query);
    },
  });
  await work(watched);
  return queries.map(({ sql, parameters }) =>
    handle
      .prepare<unknown[], { detail: string }>(`explain query plan ${sql}`)
      .all(...parameters)
      .map(({ detail }) => detail)
      .join('\n'),
  );
}

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
