import { describe, expect, test } from 'vitest';
import { emptyDetails } from '#contract/customers.ts';
import { readCard } from '#db/customer-card.ts';
import type { StoredDetails } from '#db/customer-details.ts';
import { listCustomers } from '#db/customer-list.ts';
import { createCustomer, setBinned, updateCustomer } from '#db/customers.ts';
import { listTags } from '#db/tags.ts';
import { dialects, openTestDatabase, type TestDatabase } from '../support/databases.ts';

function person(givenName: string, familyName: string, more: Partial<StoredDetails> = {}) {
  return { ...emptyDetails, phones: [], givenName, familyName, ...more };
}

async function add(database: TestDatabase, ...people: StoredDetails[]): Promise<string[]> {
  const ids: string[] = [];
  for (const details of people) {
    const { id } = await database.write((trx, actor) => createCustomer(trx, actor, details));
    ids.push(id);
  }
  return ids;
}

async function found(database: TestDatabase, search: string, bin = false): Promise<string[]> {
  const page = await listCustomers(database.db, database.dialect, {
    search,
    bin,
    offset: 0,
    limit: 100,
  });
  expect(page).toMatchObject({ total: page.rows.length, more: false });
  return page.rows.map((row) => row.familyName || row.company);
}

const hostileSearches = [
  `"; drop table customer; --`,
  `' or 1=1 --`,
  'NEAR(a b)',
  'a* OR b',
  '_____',
  '%%%%',
  '\\',
  'words:"x" AND digits:1',
  '(((',
  '\u0000abc',
];

describe.each(dialects)('customers on %s', (dialect) => {
  test('a card comes back as it was stored', async () => {
    const database = await openTestDatabase(dialect);
    const details = person('Stanisław', 'Wójcik', {
      company: 'Zakład „Szewc”',
      phones: [
        { number: '+48 22 828 37 39', e164: '+48228283739', label: 'work' },
        { number: 'tel. po 15', e164: null },
      ],
      emails: [{ address: 'stanisław.wójcik@wp.pl' }],
      address: {
        street: 'Ordynacka 10',
        postalCode: '00-358',
        city: 'Warszawa',
        region: '',
        country: 'Poland',
      },
      note: 'Prosi o fakturę.\nWoli SMS.',
      honorific: 'mr',
      patronymic: 'Jan',
      formOfAddress: 'Panie Stanisławie',
      birthday: { year: null, month: 2, day: 29 },
      language: 'pl',
      preferredChannel: 'visit',
      convenientHours: 'po 15',
      usual: 'zelówki na męskie 43',
      reasons: ['quality', 'habit'],
      decisionStyle: 'pragmatic',
      buyingStyle: 'rational',
      stage: 'regular',
      tags: ['hurt', 'VIP'],
    });
    const [id = ''] = await add(database, details);
    expect(await readCard(database.db, id)).toEqual({
      ...details,
      id,
      version: 1,
      createdAt: '2026-03-02T09:00:00.000Z',
      updatedAt: '2026-03-02T09:00:00.000Z',
      binnedAt: null,
      contactCount: 0,
      lastContactAt: null,
      lastContact: null,
      responsibleName: null,
      observations: [],
      consents: [],
      links: [],
      followUps: [],
      complaints: [],
      promises: [],
    });
  });

  test('a tag is one however it is typed, and is counted where it is in use', async () => {
    const database = await openTestDatabase(dialect);
    const [first = ''] = await add(
      database,
      person('Anna', 'Nowak', { tags: ['Łódź', 'hurt'] }),
      person('Jan', 'Nowak', { tags: ['lodz', '++'] }),
      person('Ewa', 'Nowak', { tags: ['Hurt'] }),
    );
    expect(await listTags(database.db)).toEqual([
      { name: '++', count: 1 },
      { name: 'hurt', count: 2 },
      { name: 'Łódź', count: 2 },
    ]);
    await database.write((trx, actor) => setBinned(trx, actor, { id: first, version: 1 }, true));
    expect(await listTags(database.db)).toContainEqual({ name: 'hurt', count: 1 });
    expect((await readCard(database.db, first)).tags).toEqual(['Łódź', 'hurt']);
  });

  test('search folds, finds beginnings of words in any order, and parts of numbers', async () => {
    const database = await openTestDatabase(dialect);
    await add(
      database,
      person('Stanisław', 'Wójcik', {
        phones: [{ number: '+48 22 828 37 39', e164: '+48228283739' }],
      }),
      person('František', 'Wichterlová', { company: 'JetBrains s.r.o.' }),
      person('Алёна', 'Королёва', {
        phones: [{ number: '8 912 345-67-89', e164: '+79123456789' }],
      }),
      person('Ło', 'Ng'),
    );
    expect(await found(database, 'wojcik')).toEqual(['Wójcik']);
    expect(await found(database, 'WÓJCIK stan')).toEqual(['Wójcik']);
    expect(await found(database, 'jcik')).toEqual([]);
    expect(await found(database, 'Wichterl')).toEqual(['Wichterlová']);
    expect(await found(database, 'jetb fran')).toEqual(['Wichterlová']);
    expect(await found(database, 'королева алена')).toEqual(['Королёва']);
    expect(await found(database, 'l')).toEqual(['Ng']);
    expect(await found(database, 'ng lo')).toEqual(['Ng']);
    expect(await found(database, '828 37 39')).toEqual(['Wójcik']);
    expect(await found(database, '0-22 828')).toEqual(['Wójcik']);
    expect(await found(database, '3739')).toEqual(['Wójcik']);
    expect(await found(database, '912 345')).toEqual(['Королёва']);
    expect(await found(database, '+7 912')).toEqual(['Королёва']);
    expect(await found(database, '%')).toEqual([]);
    expect(await found(database, '')).toHaveLength(4);
  });

  test('search takes the syntax of SQL, LIKE and FTS5 for text', async () => {
    const database = await openTestDatabase(dialect);
    await add(database, person('Anna', 'Nowak'));
    for (const search of hostileSearches) {
      expect(await found(database, search), search).toEqual([]);
      expect(await found(database, 'nowak')).toEqual(['Nowak']);
    }
  });

  test('a list stands in alphabetical order of the languages, not of code points', async () => {
    const database = await openTestDatabase(dialect);
    const names = ['Łoś', 'Lis', 'Źdźbło', 'Zając', 'Żak', 'Жуков', 'Ёлкин', 'Ежов', 'Лях'];
    await add(database, ...names.map((name) => person('', name)));
    expect(await found(database, '')).toEqual([
      'Lis',
      'Łoś',
      'Zając',
      'Źdźbło',
      'Żak',
      'Ежов',
      'Ёлкин',
      'Жуков',
      'Лях',
    ]);
  });

  test('an edit replaces the card and its index', async () => {
    const database = await openTestDatabase(dialect);
    const [id = ''] = await add(
      database,
      person('Anna', 'Nowak', { phones: [{ number: '600 700 800', e164: '+48600700800' }] }),
    );
    const version = await database.write((trx, actor) =>
      updateCustomer(trx, actor, { id, version: 1 }, person('Anna', 'Kowalska')),
    );
    expect(version).toBe(2);
    expect(await found(database, 'nowak')).toEqual([]);
    expect(await found(database, '600700')).toEqual([]);
    expect(await found(database, 'kowalska')).toEqual(['Kowalska']);
    expect((await readCard(database.db, id)).phones).toEqual([]);
  });

  test('an edit of an old version is refused and changes nothing', async () => {
    const database = await openTestDatabase(dialect);
    const [id = ''] = await add(database, person('Anna', 'Nowak'));
    const edit = (name: string) =>
      database.write((trx, actor) =>
        updateCustomer(trx, actor, { id, version: 1 }, person('Anna', name)),
      );
    await edit('Kowalska');
    await expect(edit('Lis')).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await readCard(database.db, id)).toMatchObject({
      familyName: 'Kowalska',
      version: 2,
    });
  });

  test('the bin hides a card from lists and search until it is restored', async () => {
    const database = await openTestDatabase(dialect);
    const [id = ''] = await add(database, person('Anna', 'Nowak'), person('Jan', 'Lis'));
    await database.write((trx, actor) => setBinned(trx, actor, { id, version: 1 }, true));
    expect(await found(database, '')).toEqual(['Lis']);
    expect(await found(database, 'nowak')).toEqual([]);
    expect(await found(database, '', true)).toEqual(['Nowak']);
    expect(await found(database, 'нов anna', true)).toEqual(['Nowak']);
    expect(await found(database, 'lis', true)).toEqual([]);
    await database.write((trx, actor) => setBinned(trx, actor, { id, version: 2 }, false));
    expect(await found(database, 'nowak')).toEqual(['Nowak']);
    await expect(
      database.write((trx, actor) => setBinned(trx, actor, { id, version: 2 }, true)),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('pages do not overlap and count everything', async () => {
    const database = await openTestDatabase(dialect);
    await add(database, ...Array.from({ length: 25 }, () => person('Anna', 'Nowak')));
    const ids = new Set<string>();
    for (const offset of [0, 10, 20]) {
      const page = await listCustomers(database.db, dialect, {
        search: 'nowak',
        bin: false,
        offset,
        limit: 10,
      });
      expect(page.total).toBe(25);
      for (const row of page.rows) ids.add(row.id);
    }
    expect(ids.size).toBe(25);
  });

  test('the journal holds who, when, and both states', async () => {
    const database = await openTestDatabase(dialect);
    const [id = ''] = await add(database, person('Anna', 'Nowak'));
    await database.write(
      (trx, actor) => updateCustomer(trx, actor, { id, version: 1 }, person('Anna', 'Lis')),
      '2026-03-03T10:00:00.000Z',
    );
    const changes = await database.db
      .selectFrom('change')
      .selectAll()
      .where('entity_id', '=', id)
      .orderBy('key')
      .execute();
    expect(changes.map(({ action, at }) => [action, at])).toEqual([
      ['create', '2026-03-02T09:00:00.000Z'],
      ['update', '2026-03-03T10:00:00.000Z'],
    ]);
    expect(JSON.parse(changes[1]?.before ?? '')).toMatchObject({ familyName: 'Nowak' });
    expect(JSON.parse(changes[1]?.after ?? '')).toMatchObject({ familyName: 'Lis' });
    expect(changes[0]?.batch_id).not.toBe(changes[1]?.batch_id);
  });
});
