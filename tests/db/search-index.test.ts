import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { readCard } from '#db/customer-card.ts';
import { setBinned, updateCustomer } from '#db/customers.ts';
import { indexCustomers } from '#db/search/customers.ts';
import { cardTokens, wordsAmong } from '#db/search/tokens.ts';
import { dialects, openTestDatabase, type TestDatabase } from '../support/databases.ts';
import { add, contact, find, person } from '../support/search.ts';

function named({ name }: { name: string }): [given: string, family: string] {
  return [name, 'Nowak'];
}

/** What the index ought to hold, and what it holds. Fails when the full-text index is not sound. */
async function compareIndex({ db, dialect }: TestDatabase) {
  const cards = await db.selectFrom('customer').selectAll().orderBy('key').execute();
  const expected = cards
    .filter((card) => card.binned_at === null)
    .map((card) => ({
      customer_key: card.key,
      tokens: cardTokens([card.family_name, card.given_name], ''),
      last_contact_at: card.last_contact_at,
      contacted: card.last_contact_at !== null,
    }));
  const counts: Record<string, number> = {};
  for (const word of expected.flatMap(({ tokens }) => wordsAmong(tokens))) {
    // The O of O'Brien is too short to be corrected.
    if (word !== 'o') counts[word] = (counts[word] ?? 0) + 1;
  }
  const indexed = await db
    .selectFrom('customer_search')
    .select(['customer_key', 'tokens', 'last_contact_at', 'position'])
    .orderBy('customer_key')
    .execute();
  const words = await db.selectFrom('search_word').selectAll().execute();
  if (dialect === 'sqlite') {
    const check = sql`insert into customer_fts (customer_fts, rank) values ('integrity-check', 1)`;
    await check.execute(db);
  }
  return {
    expected: { cards: expected, words: counts },
    indexed: {
      cards: indexed.map(({ position, customer_key, tokens, last_contact_at }) => ({
        customer_key,
        tokens,
        last_contact_at,
        contacted: Number(position) >= 2 ** 32,
      })),
      words: Object.fromEntries(words.map(({ word, cards: count }) => [word, count])),
    },
  };
}

describe.each(dialects)('the search index on %s', (dialect) => {
  test('a word is known as long as a card has it', async () => {
    const database = await openTestDatabase(dialect);
    const [id = ''] = await add(database, ['Rozalia', 'Nowak'], ['Rozalia', 'Lis']);
    const known = async () => {
      const words = await database.db.selectFrom('search_word').selectAll().execute();
      return Object.fromEntries(words.map(({ word, cards }) => [word, cards]));
    };
    expect(await known()).toEqual({ rozalia: 2, nowak: 1, lis: 1 });
    await database.write((trx, actor) =>
      updateCustomer(trx, actor, { id, version: 1 }, person('Róża', 'Nowak')),
    );
    expect(await known()).toEqual({ rozalia: 1, roza: 1, nowak: 1, lis: 1 });
    await database.write((trx, actor) => setBinned(trx, actor, { id, version: 2 }, true));
    expect(await known()).toEqual({ rozalia: 1, lis: 1 });
    const left = await database.db
      .selectFrom('search_deletion')
      .select('word')
      .distinct()
      .orderBy('word')
      .execute();
    expect(left).toEqual([{ word: 'lis' }, { word: 'rozalia' }]);
    await database.write((trx, actor) => setBinned(trx, actor, { id, version: 3 }, false));
    expect(await find(database, 'nowka')).toEqual(['Róża']);
  });

  test('many cards are indexed at once like one after the other', async () => {
    const database = await openTestDatabase(dialect);
    await add(database, ['Ada', 'Nowak'], ['Bea', 'Nowak'], ['Cleo', 'Lis']);
    const tables = async () => ({
      cards: await database.db
        .selectFrom('customer_search')
        .selectAll()
        .orderBy('position')
        .execute(),
      words: await database.db.selectFrom('search_word').selectAll().orderBy('word').execute(),
    });
    const before = await tables();
    const cards = [
      { key: 1, words: ['Nowak', 'Ada'], phones: [] },
      { key: 2, words: ['Nowak', 'Bea'], phones: [] },
      { key: 3, words: ['Lis', 'Cleo'], phones: [] },
    ];
    await database.write((trx) => indexCustomers(trx, cards));
    expect(await tables()).toEqual(before);
  });

  test('the index agrees with the cards after any work on them', { timeout: 60_000 }, async () => {
    const steps = fc.array(
      fc.record({
        card: fc.nat(5),
        kind: fc.constantFrom('edit', 'contact', 'bin', 'restore'),
        name: fc.constantFrom('Ада', 'Bea', 'O’Brien', 'Ada Bea', 'Żaneta'),
        day: fc.integer({ min: 10, max: 28 }),
      }),
      { minLength: 20, maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (work) => {
        const database = await openTestDatabase(dialect);
        const ids = await add(database, ...work.slice(0, 6).map(named));
        for (const { card, kind, name, day } of work) {
          const id = ids[card] ?? '';
          const { version, binnedAt } = await readCard(database.db, id);
          if (kind === 'contact') await contact(database, id, `2026-03-${day}T10:00:00.000Z`);
          else if (kind === 'edit') {
            await database.write((trx, actor) =>
              updateCustomer(trx, actor, { id, version }, person(name, 'Nowak')),
            );
          } else if ((kind === 'bin') === (binnedAt === null)) {
            await database.write((trx, actor) =>
              setBinned(trx, actor, { id, version }, kind === 'bin'),
            );
          }
        }
        const { expected, indexed } = await compareIndex(database);
        expect(indexed).toEqual(expected);
      }),
      { numRuns: dialect === 'sqlite' ? 25 : 4 },
    );
  });
});
