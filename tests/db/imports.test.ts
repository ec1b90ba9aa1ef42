import { describe, expect, test } from 'vitest';
import { emptyDetails } from '#contract/customers.ts';
import { listCustomers } from '#db/customer-list.ts';
import { createCustomers, setBinned } from '#db/customers.ts';
import { uuidv7 } from '#db/ids.ts';
import {
  beginImport,
  countFromImport,
  finishImport,
  listImports,
  markUndone,
  readMapping,
  rememberMapping,
  takeBackSome,
} from '#db/imports.ts';
import { findKnownCustomers } from '#db/known-customers.ts';
import { sortKey } from '#db/search/sort-key.ts';
import { dialects, openTestDatabase, type TestDatabase } from '../support/databases.ts';

const person = (givenName: string, number: string, tags: string[] = []) => ({
  ...emptyDetails,
  givenName,
  familyName: 'Nowak',
  phones: [{ number, e164: number }],
  emails: [{ address: `${givenName}@nowak.pl` }],
  address: { ...emptyDetails.address, city: 'Łódź' },
  tags,
});
const people = [
  person('Anna', '+48600700800', ['VIP', 'vip', 'hurt']),
  person('Ewa', '+48600700801', ['Vip']),
  person('Jan', '+48600700800'),
];

async function importPeople(database: TestDatabase): Promise<{ id: string; cards: string[] }> {
  const id = uuidv7(Date.parse('2026-03-02T09:00:00.000Z'));
  const cards = await database.write(async (trx, actor) => {
    await beginImport(trx, actor, id, 'nowak.csv');
    const ids = await createCustomers(trx, actor, people, id);
    await finishImport(trx, actor, id, ids.length);
    return ids;
  });
  return { id, cards };
}

const all = { search: '', bin: false, offset: 0, limit: 10 };

describe.each(dialects)('imports on %s', (dialect) => {
  test('many cards are made at once, each with its own numbers, tags and place in the search', async () => {
    const database = await openTestDatabase(dialect);
    await importPeople(database);
    const { rows } = await listCustomers(database.db, dialect, all);
    expect(rows.map(({ givenName, phone, tags }) => [givenName, phone, tags])).toEqual([
      ['Anna', '+48600700800', ['VIP', 'hurt']],
      ['Ewa', '+48600700801', ['VIP']],
      ['Jan', '+48600700800', []],
    ]);
    const found = async (search: string) =>
      (await listCustomers(database.db, dialect, { ...all, search })).total;
    expect([await found('ewa'), await found('ewa 0801'), await found('ewa 0800')]).toEqual([
      1, 1, 0,
    ]);
    const created = await database.db
      .selectFrom('change')
      .select('entity_id')
      .where('action', '=', 'create')
      .execute();
    expect(created).toHaveLength(3);
  });

  test('cards are found by number, address and name, those in the bin are not', async () => {
    const database = await openTestDatabase(dialect);
    const { cards } = await importPeople(database);
    const wanted = {
      numbers: ['+48600700800', '+1'],
      addresses: ['ewa@nowak.pl'],
      names: [sortKey(['Nowak', 'Jan'])],
    };
    const name = (given: string) => sortKey(['Nowak', given]);
    const known = await findKnownCustomers(database.db, wanted);
    expect(known.byNumber.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
      { name: name('Anna'), e164: '+48600700800' },
      { name: name('Jan'), e164: '+48600700800' },
    ]);
    expect(known.byAddress).toEqual([{ name: name('Ewa'), folded: 'ewa@nowak.pl' }]);
    expect(known.byName).toEqual([
      { name: name('Jan'), company: '', street: '', postalCode: '', city: 'Łódź' },
    ]);
    for (const id of cards) {
      await database.write((trx, actor) => setBinned(trx, actor, { id, version: 1 }, true));
    }
    expect(await findKnownCustomers(database.db, wanted)).toEqual({
      byNumber: [],
      byAddress: [],
      byName: [],
    });
  });

  test('an import is taken back in pieces, without the cards that something was written about', async () => {
    const database = await openTestDatabase(dialect);
    const { id, cards } = await importPeople(database);
    const [, ewa = ''] = cards;
    await database.write((trx, actor) =>
      trx
        .insertInto('observation')
        .values({
          id: uuidv7(0),
          version: 1,
          customer_id: ewa,
          staff_id: actor.staffId,
          seen_on: '2026-03-02',
          pattern: null,
          note: 'asked for a written quote',
          created_at: actor.now,
          binned_at: null,
        })
        .execute(),
    );
    let last = 0;
    const removed: number[] = [];
    for (let step = 0; step < 3; step += 1) {
      const from = { after: last, limit: 1 };
      const some = await database.write((trx, actor) => takeBackSome(trx, actor, id, from));
      removed.push(some.removed);
      last = some.last;
    }
    expect(removed).toEqual([1, 1, 0]);
    expect(await countFromImport(database.db, id)).toBe(1);
    await database.write((trx, actor) => markUndone(trx, actor, id));
    expect(await listImports(database.db, 10)).toEqual([
      {
        batchId: id,
        fileName: 'nowak.csv',
        staffName: '',
        startedAt: '2026-03-02T09:00:00.000Z',
        added: 3,
        left: 1,
        undoneAt: '2026-03-02T09:00:00.000Z',
      },
    ]);
  });

  test('the newest choice of columns is remembered', async () => {
    const database = await openTestDatabase(dialect);
    expect(await readMapping(database.db, 'key')).toBeNull();
    for (const mapping of [['phone'], ['email', null]] as const) {
      await database.write((trx, actor) => rememberMapping(trx, actor, 'key', [...mapping]));
    }
    expect(await readMapping(database.db, 'key')).toEqual(['email', null]);
    expect(await readMapping(database.db, 'other')).toBeNull();
  });
});
