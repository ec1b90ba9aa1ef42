import { join } from 'node:path';
import { type CompiledQuery, Kysely } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { emptyDetails } from '#contract/customers.ts';
import { everything } from '#contract/timeline.ts';
import { listOpenDrafts } from '#db/call-drafts.ts';
import type { Connection } from '#db/connection.ts';
import { readCard } from '#db/customer-card.ts';
import { listCustomers } from '#db/customer-list.ts';
import { createCustomer } from '#db/customers.ts';
import { KontuarSqliteDialect } from '#db/dialect.ts';
import { listOpenFollowUps } from '#db/follow-ups.ts';
import { migrate } from '#db/migrate.ts';
import { openSqlite } from '#db/open.ts';
import type { Database } from '#db/schema.ts';
import { ensureShop, readOwner } from '#db/shop.ts';
import { listTimeline } from '#db/timeline.ts';
import { temporaryFolder } from '../support/folder.ts';

const now = '2026-03-02T09:00:00.000Z';

/** How SQLite answers every query that `work` makes, after what `prepare` has stored. */
async function plansOf(
  work: (db: Connection) => Promise<unknown>,
  prepare?: (db: Connection) => Promise<unknown>,
): Promise<string[]> {
  const { handle, kysely } = openSqlite(join(temporaryFolder(), 'kontuar.db'), { readonly: false });
  onTestFinished(() => {
    handle.close();
  });
  await migrate(kysely, { dialect: 'sqlite' });
  await prepare?.(kysely);
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

test('a page of the history is merged from its indexes, without sorting anything', async () => {
  const page = { customerId: 'x', filter: everything, offset: 4900, limit: 100 };
  const [contacts = '', observations = '', followUps = '', places = ''] = await plansOf((db) =>
    listTimeline(db, 'sqlite', page),
  );
  expect(places).toContain('MERGE (UNION ALL)');
  expect(places).not.toContain('TEMP B-TREE');
  const indexes = ['interaction_timeline', 'observation_customer', 'follow_up_done'];
  for (const [at, plan] of [contacts, observations, followUps].entries()) {
    expect(places).toContain(`INDEX ${indexes[at]}`);
    expect(plan).toContain(`INDEX ${indexes[at]}`);
  }
});

test('a card is read from indexes', async () => {
  let id = '';
  const plans = await plansOf(
    (db) => readCard(db, id),
    (db) =>
      db.transaction().execute(async (trx) => {
        await ensureShop(trx, now, 'PL');
        const { id: staffId } = await readOwner(trx);
        const actor = { staffId, now, batchId: 'batch' };
        const details = { ...emptyDetails, phones: [], givenName: 'Anna', responsibleId: staffId };
        ({ id } = await createCustomer(trx, actor, details));
      }),
  );
  expect(plans.length).toBeGreaterThan(8);
  for (const plan of plans) expect(plan).not.toContain('SCAN');
  const ofContacts = plans.filter((plan) => plan.includes('interaction_timeline'));
  expect(ofContacts).toHaveLength(2);
  for (const plan of ofContacts) expect(plan).not.toContain('TEMP B-TREE');
});

test('the open calls are read from their index', async () => {
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
