import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { emptyDetails } from '#contract/customers.ts';
import { closeDraft, reopenDraft, startDraft } from '#db/call-drafts.ts';
import { listCustomers } from '#db/customer-list.ts';
import { createCustomer, readCustomer, setBinned, updateCustomer } from '#db/customers.ts';
import { createInteraction } from '#db/interactions.ts';
import { indexCustomers } from '#db/search/customers.ts';
import { cardTokens, wordsAmong } from '#db/search/tokens.ts';
import { dialects, openTestDatabase, type TestDatabase } from '../support/databases.ts';
import { newCall } from '../support/new-call.ts';

function person(givenName: string, familyName: string) {
  return { ...emptyDetails, phones: [], givenName, familyName };
}

async function add({ write }: TestDatabase, ...people: [given: string, family: string][]) {
  return write(async (trx, actor) => {
    const ids: string[] = [];
    for (const [given, family] of people) {
      ids.push((await createCustomer(trx, actor, person(given, family))).id);
    }
    return ids;
  });
}

async function contact(
  { write }: TestDatabase,
  customerId: string,
  startedAt: string,
  draftId: string | null = null,
) {
  await write((trx, actor) =>
    createInteraction(trx, actor, {
      customerId,
      draftId,
      channel: 'phone',
      direction: 'incoming',
      kind: 'order',
      note: '',
      startedAt,
      duration: 60,
    }),
  );
}

async function find({ db, dialect }: TestDatabase, search: string) {
  const page = await listCustomers(db, dialect, { search, bin: false, offset: 0, limit: 100 });
  return page.rows.map(({ givenName }) => givenName);
}

function named({ name }: { name: string }): [given: string, family: string] {
  return [name, 'Nowak'];
}

async function expectSoundIndex({ db, dialect }: TestDatabase): Promise<void> {
  const cards = await db
    .selectFrom('customer')
    .leftJoin('customer_search', 'customer_search.customer_key', 'customer.key')
    .select(['customer.key', 'binned_at', 'given_name', 'family_name', 'tokens', 'position'])
    .select(['customer.last_contact_at', 'customer_search.last_contact_at as noted'])
    .execute();
  const counts: Record<string, number> = {};
  for (const card of cards) {
    if (card.binned_at !== null) {
      expect(card.tokens).toBeNull();
      continue;
    }
    expect(card.tokens).toBe(cardTokens([card.family_name, card.given_name, '', ''], ''));
    expect(card.noted).toBe(card.last_contact_at);
    expect(Number(card.position) >= 2 ** 32).toBe(card.last_contact_at !== null);
    for (const word of wordsAmong(card.tokens ?? '')) counts[word] = (counts[word] ?? 0) + 1;
  }
  const known = await db.selectFrom('search_word').selectAll().execute();
  delete counts['o'];
  expect(Object.fromEntries(known.map(({ word, cards: count }) => [word, count]))).toEqual(counts);
  if (dialect === 'sqlite') {
    await sql`insert into customer_fts (customer_fts, rank) values ('integrity-check', 1)`.execute(
      db,
    );
  }
}

describe.each(dialects)('search on %s', (dialect) => {
  test('who was in contact last comes first, whatever was entered last', async () => {
    const database = await openTestDatabase(dialect);
    const [ada = '', bea = '', cleo = ''] = await add(
      database,
      ['Ada', 'Nowak'],
      ['Bea', 'Nowak'],
      ['Cleo', 'Nowak'],
      ['Dora', 'Nowak'],
    );
    await contact(database, ada, '2026-03-01T10:00:00.000Z');
    await contact(database, bea, '2026-03-02T10:00:00.000Z');
    expect(await find(database, 'nowak')).toEqual(['Bea', 'Ada', 'Dora', 'Cleo']);
    await contact(database, ada, '2026-02-01T10:00:00.000Z');
    await contact(database, cleo, '2026-02-15T10:00:00.000Z');
    expect(await find(database, 'nowak')).toEqual(['Bea', 'Ada', 'Cleo', 'Dora']);
    await contact(database, ada, '2026-03-03T10:00:00.000Z');
    expect(await find(database, 'nowak')).toEqual(['Ada', 'Bea', 'Cleo', 'Dora']);
    expect((await readCustomer(database.db, ada)).lastContactAt).toBe('2026-03-03T10:00:00.000Z');
  });

  test('a contact that is taken back no longer counts', async () => {
    const database = await openTestDatabase(dialect);
    const [ada = '', bea = ''] = await add(database, ['Ada', 'Nowak'], ['Bea', 'Nowak']);
    await contact(database, ada, '2026-03-01T10:00:00.000Z');
    await contact(database, bea, '2026-02-01T10:00:00.000Z');
    const draft = newCall();
    await database.write((trx, actor) => startDraft(trx, actor, draft));
    await contact(database, bea, '2026-03-02T10:00:00.000Z', draft.id);
    await database.write((trx, actor) => closeDraft(trx, actor, draft.id));
    expect(await find(database, 'nowak')).toEqual(['Bea', 'Ada']);
    await database.write((trx, actor) => reopenDraft(trx, actor, draft.id));
    expect(await find(database, 'nowak')).toEqual(['Ada', 'Bea']);
    expect((await readCustomer(database.db, bea)).lastContactAt).toBe('2026-02-01T10:00:00.000Z');
  });

  test('a card keeps its place through an edit, and its last contact through the bin', async () => {
    const database = await openTestDatabase(dialect);
    const [ada = '', bea = ''] = await add(database, ['Ada', 'Nowak'], ['Bea', 'Nowak']);
    await contact(database, ada, '2026-03-02T10:00:00.000Z');
    await contact(database, bea, '2026-03-01T10:00:00.000Z');
    const move = (binned: boolean, version: number) =>
      database.write((trx, actor) => setBinned(trx, actor, { id: bea, version }, binned));
    await move(true, 1);
    expect(await find(database, 'nowak')).toEqual(['Ada']);
    await contact(database, bea, '2026-03-01T11:00:00.000Z');
    expect(await find(database, 'nowak')).toEqual(['Ada']);
    await move(false, 2);
    expect(await find(database, 'nowak')).toEqual(['Ada', 'Bea']);
    await database.write((trx, actor) =>
      updateCustomer(trx, actor, { id: bea, version: 3 }, person('Bea', 'Nowakowa')),
    );
    expect(await find(database, 'nowak')).toEqual(['Ada', 'Bea']);
    expect(await find(database, 'nowakowa')).toEqual(['Bea']);
  });

  test('what fits best comes first: words, beginnings, other spellings, typos', async () => {
    const database = await openTestDatabase(dialect);
    await add(
      database,
      ['Word', 'Pawlak'],
      ['Beginning', 'Pawlakowski'],
      ['Spelling', 'Павлак'],
      ['Typo', 'Pawlik'],
    );
    expect(await find(database, 'pawlak')).toEqual(['Word', 'Beginning', 'Spelling', 'Typo']);
  });

  test('no more than 200 can be paged to, and the answer says that there are more', async () => {
    const database = await openTestDatabase(dialect);
    const everybody = Array.from({ length: 200 }, (_, place): [string, string] => [
      `Anna${place}`,
      'Nowak',
    ]);
    await add(database, ...everybody);
    const page = (offset: number) =>
      listCustomers(database.db, dialect, { search: 'nowak', bin: false, offset, limit: 100 });
    expect(await page(0)).toMatchObject({ total: 200, more: false });
    await add(database, ['Zoe', 'Nowak']);
    const first = await page(0);
    expect(first).toMatchObject({ total: 200, more: true });
    expect(first.rows[0]?.givenName).toBe('Zoe');
    expect((await page(100)).rows).toHaveLength(100);
    expect((await page(200)).rows).toEqual([]);
    const all = await listCustomers(database.db, dialect, {
      search: ' ',
      bin: false,
      offset: 200,
      limit: 10,
    });
    expect(all).toMatchObject({ total: 201, more: false, rows: [{ givenName: 'Zoe' }] });
  });

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
          const { version, binnedAt } = await readCustomer(database.db, id);
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
        await expectSoundIndex(database);
      }),
      { numRuns: dialect === 'sqlite' ? 25 : 4 },
    );
  });

  test('nothing that can be typed is an error', { timeout: 60_000 }, async () => {
    const database = await openTestDatabase(dialect);
    await add(database, ['Anna', 'Nowak'], ['Ольга', 'Жукова'], ['Дем’ян', 'Їжак']);
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.stringMatching(/^[\d +()./-]{1,20}$/u),
      fc.constantFrom(
        'anna',
        '"',
        '*',
        "'",
        'NEAR(',
        ' OR ',
        '^',
        '-',
        '{a}:',
        '\0',
        '%',
        '_',
        '~',
      ),
    );
    const typed = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('').slice(0, 200));
    await fc.assert(
      fc.asyncProperty(typed, async (search) => {
        const page = { search, bin: false, offset: 0, limit: 10 };
        const { total, rows, more } = await listCustomers(database.db, dialect, page);
        expect(rows.length).toBe(total);
        expect(more).toBe(false);
      }),
      { numRuns: dialect === 'sqlite' ? 1500 : 300 },
    );
    expect(await find(database, 'nowak')).toEqual(['Anna']);
  });
});
