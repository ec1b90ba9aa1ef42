import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';
import { integrityProblems } from '#db/copy.ts';
import { listCustomers } from '#db/customer-list.ts';
import { migrate } from '#db/migrate.ts';
import { schemaSteps } from '#db/migrations/index.ts';
import { openSqlite } from '#db/open.ts';
import { ensureSearchIndex } from '#db/search-rebuild.ts';
import { temporaryFolder } from '../support/folder.ts';

interface OldCard {
  key: number;
  name: string;
  contacts?: readonly [startedAt: string, binnedAt: string | null][];
  binned?: boolean;
}

async function insertCard<T>(db: Kysely<T>, { key, name, contacts = [], binned }: OldCard) {
  const id = `customer-${key}`;
  await sql`insert into customer (key, id, version, given_name, family_name, company, street,
    postal_code, city, region, country, note, sort_key, created_at, updated_at, binned_at)
    values (${key}, ${id}, 1, ${name}, 'Kowalska', '', '', '', 'Łódź', '', '', '', ${name}, '', '',
    ${binned ? 'now' : null})`.execute(db);
  await sql`insert into customer_phone (customer_id, position, number, e164)
    values (${id}, 0, ${`600 700 ${key}`}, ${`+48600700${key}`})`.execute(db);
  await sql`insert into customer_email (customer_id, position, address, folded)
    values (${id}, 0, ${`${name}@wp.pl`}, ${`${name}@wp.pl`})`.execute(db);
  for (const [place, [startedAt, binnedAt]] of contacts.entries()) {
    await sql`insert into interaction (id, version, customer_id, staff_id, channel, direction, kind,
      started_at, duration, note, created_at, binned_at) values (${`${id}-${place}`}, 1, ${id},
      'owner', 'phone', 'incoming', 'order', ${startedAt}, 1, '', '', ${binnedAt})`.execute(db);
  }
}

/** A file of the version before, with more cards than are indexed at once. */
async function openOldShop(cards: readonly OldCard[]) {
  const database = openSqlite(join(temporaryFolder(), 'kontuar.db'), { readonly: false });
  const db = database.kysely;
  await migrate(db, { dialect: 'sqlite', steps: schemaSteps.slice(0, 2) });
  await sql`insert into staff (id, name, role, created_at) values ('owner', '', 'owner', '')`.execute(
    db,
  );
  for (const card of cards) {
    await insertCard(db, card);
    await sql`insert into customer_search (customer_key, words, digits) values (${card.key}, '', '')`.execute(
      db,
    );
  }
  return database;
}

test('cards of the version before are found, in the order of their last contacts', async () => {
  const many = Array.from({ length: 1100 }, (_, place) => ({ key: 100 + place, name: 'Nikt' }));
  const database = await openOldShop([
    { key: 1, name: 'Ada', contacts: [['2026-01-03T10:00:00.000Z', null]] },
    {
      key: 2,
      name: 'Bea',
      contacts: [
        ['2026-01-01T10:00:00.000Z', null],
        ['2026-01-05T10:00:00.000Z', null],
        ['2026-01-09T10:00:00.000Z', 'taken back'],
      ],
    },
    { key: 3, name: 'Cleo', contacts: [['2026-01-04T10:00:00.000Z', null]] },
    { key: 4, name: 'Dora', binned: true, contacts: [['2026-01-08T10:00:00.000Z', null]] },
    ...many,
  ]);
  await migrate(database.kysely, { dialect: 'sqlite' });
  await ensureSearchIndex(database.kysely);
  const find = (search: string) =>
    listCustomers(database.kysely, 'sqlite', { search, bin: false, offset: 0, limit: 200 });

  const found = await find('kowalska');
  expect(found).toMatchObject({ total: 200, more: true });
  expect(found.rows.slice(0, 4).map((row) => [row.givenName, row.lastContactAt])).toEqual([
    ['Bea', '2026-01-05T10:00:00.000Z'],
    ['Cleo', '2026-01-04T10:00:00.000Z'],
    ['Ada', '2026-01-03T10:00:00.000Z'],
    ['Nikt', null],
  ]);
  for (const search of ['bea lodz', 'беа', '600 700 2 bea', 'bea@wp']) {
    expect((await find(search)).rows[0]?.givenName, search).toBe('Bea');
  }
  expect((await find('dora')).total).toBe(0);
  expect(integrityProblems(database.handle)).toEqual([]);
  await database.close();
});
