import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closeDraft, reopenDraft, startDraft } from '#db/call-drafts.ts';
import { readCard } from '#db/customer-card.ts';
import { listCustomers } from '#db/customer-list.ts';
import { setBinned, updateCustomer } from '#db/customers.ts';
import { dialects, openTestDatabase } from '../support/databases.ts';
import { newCall } from '../support/new-call.ts';
import { add, contact, find, person } from '../support/search.ts';

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
    expect((await readCard(database.db, ada)).lastContactAt).toBe('2026-03-03T10:00:00.000Z');
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
    expect((await readCard(database.db, bea)).lastContactAt).toBe('2026-02-01T10:00:00.000Z');
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

  test('whole words come first, however many cards have their beginnings', async () => {
    const database = await openTestDatabase(dialect);
    const many = Array.from({ length: 210 }, (): [string, string] => ['Anna', 'Nowakowska']);
    await add(database, ['Cara', 'Nowak'], ...many, ['Annabel', 'Nowakowskaja']);
    const first = async (search: string) => {
      const page = { search, bin: false, offset: 0, limit: 2 };
      const { rows, ...counts } = await listCustomers(database.db, dialect, page);
      return { ...counts, names: rows.map(({ givenName }) => givenName) };
    };
    expect(await first('nowak')).toEqual({ total: 200, more: true, names: ['Cara', 'Annabel'] });
    expect(await first('anna nowak')).toEqual({
      total: 200,
      more: true,
      names: ['Annabel', 'Anna'],
    });
    expect(await first('anna nowakowska')).toEqual({
      total: 200,
      more: true,
      names: ['Anna', 'Anna'],
    });
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
    await add(database, ['Ida', 'Nowakowa']);
    expect(await page(0)).toMatchObject({ total: 200, more: true });
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
    expect(all).toMatchObject({
      total: 202,
      more: false,
      rows: [{ givenName: 'Zoe' }, { givenName: 'Ida' }],
    });
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
