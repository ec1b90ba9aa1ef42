import { describe, expect, test } from 'vitest';
import { type CustomerFilter, customerOrders, emptyDetails } from '#contract/customers.ts';
import { everything } from '#contract/timeline.ts';
import { listOpenDrafts } from '#db/call-drafts.ts';
import type { Connection } from '#db/connection.ts';
import { readCard } from '#db/customer-card.ts';
import { listCustomers } from '#db/customer-list.ts';
import { countMatching } from '#db/customer-matches.ts';
import { standsBefore } from '#db/customer-order.ts';
import { createCustomer } from '#db/customers.ts';
import { listOpenFollowUps } from '#db/follow-ups.ts';
import { ensureShop, readOwner } from '#db/shop.ts';
import { listTimeline } from '#db/timeline.ts';
import { countContactsSince } from '#db/today.ts';
import { anna } from '../support/people.ts';
import { plansOf } from '../support/plans.ts';

const now = '2026-03-02T09:00:00.000Z';

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

test('a page of the history is merged from its indexes, without sorting anything', async () => {
  const page = { customerId: 'x', filter: everything, offset: 4900, limit: 100 };
  const [counts = '', places = ''] = await plansOf((db) => listTimeline(db, 'sqlite', page));
  expect(places).toContain('MERGE (UNION ALL)');
  expect(places).not.toContain('TEMP B-TREE');
  for (const index of ['interaction_timeline', 'observation_customer', 'follow_up_done']) {
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
