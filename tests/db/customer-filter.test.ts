import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankCall } from '#contract/calls.ts';
import { loyaltyStages } from '#contract/customer-profile.ts';
import type { CustomerFilter, CustomerOrder } from '#contract/customers.ts';
import { listCustomers } from '#db/customer-list.ts';
import { findPosition, listRange } from '#db/customer-matches.ts';
import { setBinned } from '#db/customers.ts';
import { addFollowUp } from '#db/follow-ups.ts';
import { createInteraction } from '#db/interactions.ts';
import { foldTag } from '#db/tags.ts';
import { card, store } from '../support/cards.ts';
import { dialects, openTestDatabase, type TestDatabase } from '../support/databases.ts';

const now = '2026-03-02T09:00:00.000Z';
const day = 86_400_000;
const daysAgo = (days: number) => new Date(Date.parse(now) - days * day).toISOString();

const tags = ['VIP', 'Łódź', 'hurt', '++'];

interface Person {
  name: string;
  tags: string[];
  stage: (typeof loyaltyStages)[number];
  looked: boolean;
  birthday: { year: null; month: number; day: number } | null;
  /** Days since each contact. */
  contacts: number[];
  followUp: boolean;
  added: number;
  binned: boolean;
}

const person: fc.Arbitrary<Person> = fc.record({
  name: fc.constantFrom('Lis', 'Łoś', 'Żak', 'Ежов'),
  tags: fc.uniqueArray(fc.constantFrom(...tags), { maxLength: 2 }),
  stage: fc.constantFrom(...loyaltyStages),
  looked: fc.boolean(),
  birthday: fc.option(
    fc.record({
      year: fc.constant(null),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.constantFrom(1, 15, 29),
    }),
  ),
  contacts: fc.array(fc.constantFrom(0, 29, 31, 400), { maxLength: 2 }),
  followUp: fc.boolean(),
  added: fc.constantFrom(0, 1, 2),
  binned: fc.constantFrom(false, false, false, true),
});

const filters: fc.Arbitrary<CustomerFilter & { responsible?: boolean }> = fc.record(
  {
    tags: fc.uniqueArray(fc.constantFrom('vip', 'lodz', '++', 'nobody has it'), { maxLength: 2 }),
    stages: fc.uniqueArray(fc.constantFrom(...loyaltyStages), { maxLength: 3 }),
    responsible: fc.boolean(),
    contactedWithin: fc.constantFrom(1, 30, 365),
    quietFor: fc.constantFrom(30, 90),
    birthMonth: fc.integer({ min: 1, max: 12 }),
    followUp: fc.constant(true as const),
  },
  { requiredKeys: [] },
);

const orders: fc.Arbitrary<CustomerOrder> = fc.record({
  by: fc.constantFrom('name', 'lastContact', 'added'),
  descending: fc.boolean(),
});

async function fill(database: TestDatabase, people: readonly Person[]): Promise<Listed[]> {
  const listed: Listed[] = [];
  for (const who of people) {
    const staffId = await database.write((_trx, actor) => Promise.resolve(actor.staffId));
    const id = await store(
      database,
      card(who.name, {
        tags: who.tags,
        stage: who.stage,
        birthday: who.birthday,
        responsibleId: who.looked ? staffId : null,
      }),
      daysAgo(who.added),
    );
    for (const days of who.contacts) {
      const { newCustomer: _none, followUp: _later, ...contact } = blankCall;
      await database.write((trx, actor) =>
        createInteraction(trx, actor, {
          ...contact,
          customerId: id,
          draftId: null,
          startedAt: daysAgo(days),
          duration: 60,
        }),
      );
    }
    if (who.followUp) {
      await database.write((trx, actor) =>
        addFollowUp(trx, actor, {
          customerId: id,
          interactionId: null,
          dueOn: '2026-04-01',
          note: '',
        }),
      );
    }
    if (who.binned) {
      await database.write((trx, actor) => setBinned(trx, actor, { id, version: 1 }, true));
    }
    listed.push({
      ...who,
      id,
      key: listed.length,
      last: who.contacts.length > 0 ? Math.min(...who.contacts) : null,
    });
  }
  return listed;
}

interface Listed extends Person {
  id: string;
  /** How many were stored before. */
  key: number;
  last: number | null;
}

/** What the filter means, in plain words. */
function keeps(filter: CustomerFilter, who: Listed): boolean {
  const has = new Set(who.tags.map(foldTag));
  return (
    !who.binned &&
    (!filter.tags?.length || filter.tags.some((tag) => has.has(foldTag(tag)))) &&
    (!filter.stages?.length || filter.stages.includes(who.stage)) &&
    (filter.responsibleId === undefined || (filter.responsibleId !== null) === who.looked) &&
    (filter.contactedWithin === undefined ||
      (who.last !== null && who.last <= filter.contactedWithin)) &&
    (filter.quietFor === undefined || who.last === null || who.last > filter.quietFor) &&
    (filter.birthMonth === undefined || who.birthday?.month === filter.birthMonth) &&
    (!filter.followUp || who.followUp)
  );
}

const alphabet = ['Lis', 'Łoś', 'Żak', 'Ежов'];

function compare(order: CustomerOrder, one: Listed, other: Listed): number {
  const value = (who: Listed) =>
    order.by === 'name'
      ? alphabet.indexOf(who.name)
      : order.by === 'added'
        ? -who.added
        : -(who.last ?? 100_000);
  const tie = order.by === 'name' ? (one.id < other.id ? -1 : 1) : one.key - other.key;
  const difference = value(one) - value(other) || tie;
  return order.descending ? -difference : difference;
}

describe.each(dialects)('a filtered list on %s', (dialect) => {
  test('is what a look at every card finds, in every order', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(person, { minLength: 1, maxLength: 12 }),
        fc.array(fc.tuple(filters, orders), { minLength: 10, maxLength: 10 }),
        async (people, questions) => {
          const database = await openTestDatabase(dialect);
          const all = await fill(database, people);
          const staffId = await database.write((_trx, actor) => Promise.resolve(actor.staffId));
          for (const [{ responsible, ...rest }, order] of questions) {
            const filter: CustomerFilter = {
              ...rest,
              ...(responsible === undefined ? {} : { responsibleId: responsible ? staffId : null }),
            };
            const expected = all
              .filter((who) => keeps(filter, who))
              .toSorted((one, other) => compare(order, one, other))
              .map(({ id }) => id);
            const wanted = { search: '', filter: { ...filter, now }, order };
            const page = { bin: false, offset: 0, limit: 100 };
            const { total, rows } = await listCustomers(database.db, dialect, {
              ...wanted,
              ...page,
            });
            expect(rows.map(({ id }) => id)).toEqual(expected);
            expect(total).toBe(expected.length);
            const middle = Math.ceil(expected.length / 2);
            const late = await listCustomers(database.db, dialect, {
              ...wanted,
              ...page,
              offset: middle,
              limit: 3,
            });
            expect(late.rows.map(({ id }) => id)).toEqual(expected.slice(middle, middle + 3));
            const stretch = { ...wanted, offset: 1, limit: 3 };
            expect(await listRange(database.db, dialect, stretch)).toEqual(expected.slice(1, 4));
            for (const { id } of all.slice(0, 3)) {
              const index = expected.indexOf(id);
              expect(await findPosition(database.db, dialect, { ...wanted, id })).toBe(
                index < 0 ? null : index,
              );
            }
          }
        },
      ),
      { numRuns: dialect === 'sqlite' ? 15 : 5 },
    );
  });
});
