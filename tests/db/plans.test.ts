import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { type CustomerFilter, customerOrders, emptyDetails } from '#contract/customers.ts';
import { everything } from '#contract/timeline.ts';
import { listOpenDrafts } from '#db/call-drafts.ts';
import type { Connection } from '#db/connection.ts';
import { readCard } from '#db/customer-card.ts';
import type { StoredDetails } from '#db/customer-details.ts';
import type { DatedFilter } from '#db/customer-filter.ts';
import { listCustomers } from '#db/customer-list.ts';
import { countMatching, listMatchingWithKeys } from '#db/customer-matches.ts';
import { standsBefore } from '#db/customer-order.ts';
import { createCustomer } from '#db/customers.ts';
import { listOpenFollowUps } from '#db/follow-up-list.ts';
import { addFollowUp } from '#db/follow-ups.ts';
import { readOwner } from '#db/session.ts';
import { ensureShop } from '#db/shop.ts';
import { listTags } from '#db/tags.ts';
import { listTimeline } from '#db/timeline.ts';
import { countContactsSince } from '#db/today.ts';
import { anna } from '../support/people.ts';
import { plansOf } from '../support/plans.ts';

const now = '2026-03-02T09:00:00.000Z';

function list(search: string, bin = false) {
  return (db: Connection) => listCustomers(db, 'sqlite', { search, bin, offset: 0, limit: 100 });
}

/** Some who pass every filter, so that there are pages to be read. */
async function storePeople(db: Connection): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await ensureShop(trx, now, 'PL');
    const { id: staffId } = await readOwner(trx);
    const actor = { staffId, now, batchId: 'batch' };
    const details: StoredDetails = {
      ...emptyDetails,
      phones: [],
      tags: ['VIP'],
      stage: 'loyal',
      birthday: { year: null, month: 2, day: 29 },
    };
    for (const familyName of ['Lis', 'Łoś']) {
      const { id: customerId } = await createCustomer(trx, actor, { ...details, familyName });
      const followUp = { customerId, interactionId: null, dueOn: '2026-03-03', note: '' };
      await addFollowUp(trx, actor, followUp);
    }
    await trx.updateTable('customer').set({ last_contact_at: now }).where('key', '=', 1).execute();
  });
}

/** What ANALYZE finds in a shop of 100 000. */
const ofLargeShop = {
  customer_order: '99783 4 1 1 1 1 1 1',
  customer_last_contact: '99783 1 1 1 1 1 1 1',
  customer_added: '99783 99783 1 1 1 1 1 1 1',
  customer_birthday: '40194 120',
  customer_bin: '217 217 1',
  sqlite_autoindex_customer_1: '100000 1',
  customer_tag_tag: '60794 15199 1',
  sqlite_autoindex_customer_tag_1: '60794 2 1',
  sqlite_autoindex_follow_up_1: '19959 1',
  follow_up_due: '498 56 1',
  follow_up_customer: '19959 1 1 1',
};

/** The program gathers none, but whoever looks into the file with another tool may have done so. */
const statistics = {
  none: storePeople,
  async 'of a small shop'(db: Connection) {
    await storePeople(db);
    await sql`analyze`.execute(db);
  },
  async 'of a large shop'(db: Connection) {
    await storePeople(db);
    await sql`analyze`.execute(db);
    for (const [index, stat] of Object.entries(ofLargeShop)) {
      await sql`update sqlite_stat1 set stat = ${stat} where idx = ${index}`.execute(db);
    }
    await sql`analyze sqlite_schema`.execute(db);
  },
};

test('the list is read in the order of its index, and everybody is counted along one', async () => {
  const [total = '', page = ''] = await plansOf(list(''), storePeople);
  expect(total).toContain('INDEX customer_bin');
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
        /customer_fts VIRTUAL TABLE INDEX \d+:M\d|SEARCH search_(?:deletion|word) USING/u,
      );
      expect(plan).not.toMatch(/SCAN (?:customer|customer_search|search_\w+)$/mu);
      expect(plan).not.toMatch(/customer_fts[^]*TEMP B-TREE/u);
    }
  },
);

test('the page of a search is read by the keys of its cards', async () => {
  const plans = await plansOf(list('nowak'), (db) =>
    db.transaction().execute(async (trx) => {
      await ensureShop(trx, now, 'PL');
      const { id: staffId } = await readOwner(trx);
      await createCustomer(trx, { staffId, now, batchId: 'batch' }, { ...anna, phones: [] });
    }),
  );
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
const filters: CustomerFilter[] = [
  {},
  { tags: ['VIP'] },
  { stages: ['loyal'], followUp: true },
  { responsibleId: null, contactedWithin: 30 },
  { quietFor: 90 },
  { birthMonth: 2 },
  { followUp: true },
];

/** One after the other on the same shop. */
async function forEachFilter(work: (filter: DatedFilter) => Promise<unknown>): Promise<void> {
  for (const filter of filters) await work({ ...filter, now });
}

describe.each(Object.entries(statistics))('with statistics %s', (_, prepare) => {
  test.each(directions)(
    'pages by $by, descending $descending, are read from an index',
    async (order) => {
      const page = { search: '', bin: false, offset: 0, limit: 100, order };
      const plans = await plansOf(
        (db) => forEachFilter((filter) => listCustomers(db, 'sqlite', { ...page, filter })),
        prepare,
      );
      const pages = plans.filter((plan) => plan.includes('customer_phone'));
      expect(pages).toHaveLength(filters.length);
      for (const plan of pages) {
        expect(plan).toContain(`customer USING INDEX ${indexes[order.by]}`);
        expect(plan).not.toContain('TEMP B-TREE FOR ORDER BY');
      }
    },
  );

  test('those whom a filter leaves are counted along indexes', async () => {
    const plans = await plansOf(
      (db) => forEachFilter((filter) => countMatching(db, filter)),
      prepare,
    );
    expect(plans).toHaveLength(filters.length);
    for (const plan of plans)
      expect(plan).toMatch(/(?:SCAN|SEARCH) customer USING COVERING INDEX/u);
  });
});

// With those of a small shop, its two cards are gone through whole.
test.each(['none', 'of a large shop'] as const)(
  'with statistics %s, those whom a filter leaves are listed along a stretch of the table',
  async (name) => {
    const keys = { above: 5000, upTo: 10_000 };
    const plans = await plansOf(
      (db) => forEachFilter((filter) => listMatchingWithKeys(db, filter, keys)),
      statistics[name],
    );
    expect(plans).toHaveLength(filters.length);
    for (const plan of plans) {
      expect(plan).toContain('SEARCH customer USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)');
    }
  },
);

test('those whom a tag or a follow-up lets through are gathered from an index', async () => {
  const plans = await plansOf((db) => forEachFilter((filter) => countMatching(db, filter)));
  for (const plan of plans) expect(plan).not.toMatch(/SCAN (?:customer_tag|follow_up|tag)$/mu);
});

test('the cards of each tag are counted along indexes, and only the bin is looked at', async () => {
  const [all = '', binned = ''] = await plansOf((db) => listTags(db));
  expect(all).toContain('COVERING INDEX customer_tag_tag');
  expect(binned).toContain('SEARCH customer USING COVERING INDEX customer_bin');
});

describe.each(directions)('by $by, descending $descending,', (order) => {
  test('the place of a card is counted along an index', async () => {
    const [plan = ''] = await plansOf((db) =>
      db
        .selectFrom('customer')
        .where('customer.binned_at', 'is', null)
        .where(standsBefore(order, { value: now, tie: 1 }))
        .select((expression) => expression.fn.countAll().as('total'))
        .execute(),
    );
    expect(plan).toMatch(/customer USING COVERING INDEX customer_\w+/u);
  });

  test('a page near the end is read from there', async () => {
    const page = { search: '', bin: false, offset: 1, limit: 100, order };
    const [, plan = ''] = await plansOf((db) => listCustomers(db, 'sqlite', page), storePeople);
    expect(plan).toContain(`customer USING INDEX ${indexes[order.by]}`);
    expect(plan).not.toContain('TEMP B-TREE FOR ORDER BY');
  });
});

test('a page of the history is merged from its indexes, without sorting anything', async () => {
  const page = { customerId: 'x', filter: everything, offset: 4900, limit: 100 };
  const [counts = '', places = ''] = await plansOf((db) => listTimeline(db, 'sqlite', page));
  expect(places).toContain('MERGE (UNION ALL)');
  expect(places).not.toContain('TEMP B-TREE');
  for (const index of [
    'interaction_timeline',
    'observation_customer',
    'follow_up_done',
    'complaint_customer',
    'promise_history',
  ]) {
    expect(places).toContain(`INDEX ${index}`);
    expect(counts).toContain(`INDEX ${index}`);
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
  for (const plan of plans) expect(plan).not.toMatch(/SCAN (?!json_each)/u);
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

test('the contacts of a week are counted along an index', async () => {
  const [plan = ''] = await plansOf((db) => countContactsSince(db, now));
  expect(plan).toContain('INDEX interaction_started');
});
