import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { integrityProblems } from '#db/copy.ts';
import { listCustomers } from '#db/customer-list.ts';
import { applicationId, inspectFile, migrate } from '#db/migrate.ts';
import { type SchemaStep, schemaSteps } from '#db/migrations/index.ts';
import { type OpenDatabase, openSqlite } from '#db/open.ts';
import { sortKey } from '#db/search/sort-key.ts';
import { keepTypedDraft, listTypedDrafts } from '#db/typed-drafts.ts';
import { openForWriting } from '../../main/engine/start.ts';
import { readBook } from '../../main/features/backup/book.ts';
import { backupFileName } from '../../main/features/backup/file-name.ts';
import { opened } from '../support/backup.ts';
import { testClock } from '../support/clock.ts';
import { temporaryFolder } from '../support/folder.ts';

const { clock } = testClock();

const shopId = '0190a5b0-0000-7000-8000-000000000001';

function fileIn(folder: string): string {
  return join(folder, 'kontuar.db');
}

/** A shop as the first version left it. */
async function oldShop(folder: string, steps: readonly SchemaStep[]): Promise<void> {
  const database = openSqlite(fileIn(folder), { readonly: false });
  await migrate(database.kysely, { dialect: 'sqlite', steps });
  await sql`insert into shop (id, version, name, country) values (${shopId}, 1, 'U Szewca', 'PL')`.execute(
    database.kysely,
  );
  await sql`insert into staff (id, name, role, created_at) values ('o', 'Ola', 'owner', 'now')`.execute(
    database.kysely,
  );
  await database.close();
}

test('the schema steps keep the data, and one proved backup holds it as it was before them', async () => {
  const folder = temporaryFolder();
  await oldShop(folder, schemaSteps.slice(0, 1));
  const database = await openForWriting({ dataFolder: folder, clock, country: 'PL' });
  const shop = await database.kysely.selectFrom('shop').selectAll().execute();
  expect(shop).toMatchObject([{ id: shopId, name: 'U Szewca' }]);
  expect(database.handle.pragma('user_version', { simple: true })).toBe(schemaSteps.length);
  expect(database.handle.pragma('application_id', { simple: true })).toBe(applicationId);
  expect(integrityProblems(database.handle)).toEqual([]);
  await database.close();

  const copies = readdirSync(join(folder, 'backups'));
  expect(copies).toEqual([
    expect.stringMatching(/^U Szewca 2026-03-02 \d{4} before update\.kontuar$/u),
  ]);
  const path = join(folder, 'backups', copies[0] ?? '');
  expect((await readBook(folder)).backups).toMatchObject([{ kind: 'beforeUpdate', path }]);
  await opened(folder, path, null, ({ database: copied, manifest }) => {
    expect(manifest.schema).toBe(1);
    const copy = openSqlite(copied, { readonly: true }).handle;
    expect(copy.pragma('user_version', { simple: true })).toBe(1);
    expect(copy.prepare('select name from shop').get()).toEqual({ name: 'U Szewca' });
    expect(copy.prepare('select name from staff').get()).toEqual({ name: 'Ola' });
    copy.close();
  });

  const again = await openForWriting({ dataFolder: folder, clock, country: 'PL' });
  await again.close();
  expect(readdirSync(join(folder, 'backups'))).toEqual(copies);
});

test.each(schemaSteps.slice(1).map(({ name }, index) => [name, index + 1] as const))(
  'a shop from before %s gets the tables and indexes of a new one',
  async (_, known) => {
    const structureOf = async (folder: string) => {
      const database = await openForWriting({ dataFolder: folder, clock, country: 'PL' });
      const structure = database.handle
        .prepare('select type, name, tbl_name, sql from sqlite_schema order by type, name')
        .all();
      expect(integrityProblems(database.handle)).toEqual([]);
      await database.close();
      return structure;
    };
    const folder = temporaryFolder();
    await oldShop(folder, schemaSteps.slice(0, known));
    expect(await structureOf(folder)).toEqual(await structureOf(temporaryFolder()));
  },
);

test('the list of an earlier version is read in its wider indexes', async () => {
  const folder = temporaryFolder();
  await oldShop(folder, schemaSteps.slice(0, 7));
  const old = openSqlite(fileIn(folder), { readonly: false });
  for (const [key, name, binned] of [
    ['1', 'Żak', null],
    ['2', 'Lis', null],
    ['3', 'Wilk', 'now'],
  ]) {
    await sql`insert into customer (id, version, given_name, family_name, company, street,
      postal_code, city, region, country, note, sort_key, created_at, updated_at, binned_at)
      values (${key}, 1, '', ${name}, '', '', '', '', '', '', '', ${sortKey([name ?? ''])},
      'now', 'now', ${binned})`.execute(old.kysely);
  }
  await old.close();
  const database = await openForWriting({ dataFolder: folder, clock, country: 'PL' });
  const page = { search: '', bin: false, offset: 0, limit: 10 };
  const filter = { stages: ['potential' as const], now: clock().toISOString() };
  const { total, rows } = await listCustomers(database.kysely, 'sqlite', { ...page, filter });
  expect(total).toBe(2);
  expect(rows.map(({ familyName }) => familyName)).toEqual(['Lis', 'Żak']);
  await database.close();
});

test('the statistics of an earlier version no longer say how a shop is read', async () => {
  const folder = temporaryFolder();
  await oldShop(folder, schemaSteps.slice(0, 8));
  const old = openSqlite(fileIn(folder), { readonly: false });
  for (const index of [1, 2, 3]) {
    await sql`insert into tag (id, name, folded) values (${index}, ${index}, ${index})`.execute(
      old.kysely,
    );
  }
  await sql`analyze`.execute(old.kysely);
  await old.close();
  const planIn = ({ handle }: OpenDatabase) =>
    handle
      .prepare<[], { detail: string }>(
        "explain query plan select name from tag where id in (select value from json_each('[]'))",
      )
      .all()
      .map(({ detail }) => detail)
      .join();
  const before = openSqlite(fileIn(folder), { readonly: false });
  expect(planIn(before)).toContain('SCAN tag');
  await before.close();
  const database = await openForWriting({ dataFolder: folder, clock, country: 'PL' });
  expect(planIn(database)).toContain('SEARCH tag USING INDEX');
  expect(
    database.handle.prepare("select 1 from sqlite_schema where name like 'sqlite_stat%'").all(),
  ).toEqual([]);
  await database.close();
});

test('what was typed into the forms of complaints is there under what it is about', async () => {
  const folder = temporaryFolder();
  await oldShop(folder, schemaSteps.slice(0, 12));
  const old = openSqlite(fileIn(folder), { readonly: false });
  await sql`insert into complaint_draft
    (staff_id, complaint_id, form, base_version, revision, content, updated_at)
    values ('o', 'c', 'step', 3, 7, '{"wait":{}}', '2026-03-02T10:00:00.000Z'),
      ('o', '', 'facts', null, 2, '{}', '2026-03-02T09:00:00.000Z')`.execute(old.kysely);
  await old.close();
  const database = await openForWriting({ dataFolder: folder, clock, country: 'PL' });
  const { kysely } = database;
  expect(await listTypedDrafts(kysely, 'o')).toMatchObject([
    { subjectId: 'c', form: 'step', version: 3, revision: 7, content: '{"wait":{}}' },
    { subjectId: null, form: 'facts', revision: 2 },
  ]);
  const actor = { staffId: 'o', now: '2026-03-02T11:00:00.000Z', batchId: 'b' };
  const late = { subjectId: 'c', form: 'step', version: 3, revision: 6, content: '{}' } as const;
  await kysely
    .transaction()
    .execute(async (trx) => expect(await keepTypedDraft(trx, actor, late)).toBe(7));
  await database.close();
});

test('a new shop needs no copies', async () => {
  const folder = temporaryFolder();
  const database = await openForWriting({ dataFolder: folder, clock, country: 'UA' });
  await database.close();
  expect(readdirSync(join(folder, 'backups'))).toEqual([]);
  expect(inspectFile(fileIn(folder))).toEqual({ kind: 'known', version: schemaSteps.length });
});

test('a first start that is cut off before its first step is no foreign file to the next', async () => {
  const folder = temporaryFolder();
  const broken: SchemaStep = { name: '0001-foundation', up: () => Promise.reject(new Error('x')) };
  await expect(
    openForWriting({ dataFolder: folder, clock, country: 'PL', steps: [broken] }),
  ).rejects.toMatchObject({ failure: 'other' });
  const database = await openForWriting({ dataFolder: folder, clock, country: 'PL' });
  await database.close();
  expect(inspectFile(fileIn(folder))).toEqual({ kind: 'known', version: schemaSteps.length });
  expect(readdirSync(join(folder, 'backups'))).toEqual([]);
});

test('what was half-written before the file had a WAL is taken back', async () => {
  const [folder, crashed] = [temporaryFolder(), temporaryFolder()];
  await oldShop(folder, schemaSteps.slice(0, 1));
  const { handle, close } = openSqlite(fileIn(folder), { readonly: false });
  handle.pragma('journal_mode = DELETE');
  // So that a part of it is in the file before the end of the transaction.
  handle.pragma('cache_size = 1');
  handle.exec(`begin; create table half (x); insert into half
    with recursive n (i) as (select 1 union all select i + 1 from n where i < 100)
    select zeroblob(5000) from n`);
  for (const ending of ['', '-journal']) {
    copyFileSync(fileIn(folder) + ending, fileIn(crashed) + ending);
  }
  handle.exec('rollback');
  await close();
  const database = await openForWriting({ dataFolder: crashed, clock, country: 'PL' });
  expect(integrityProblems(database.handle)).toEqual([]);
  expect(database.handle.prepare('select name from shop').get()).toEqual({ name: 'U Szewca' });
  expect(
    database.handle.prepare("select 1 from sqlite_schema where name = 'half'").get(),
  ).toBeUndefined();
  await database.close();
});

test('a step that fails in the middle leaves the database as it was, version included', async () => {
  const folder = temporaryFolder();
  await oldShop(folder, schemaSteps.slice(0, 1));
  const broken: SchemaStep = {
    name: '0002-broken',
    async up(db) {
      await sql`create table half (x text)`.execute(db);
      await sql`update shop set name = 'half'`.execute(db);
      await sql`insert into nowhere values (1)`.execute(db);
    },
  };
  const steps = [...schemaSteps.slice(0, 1), broken];
  await expect(
    openForWriting({ dataFolder: folder, clock, country: 'PL', steps }),
  ).rejects.toMatchObject({ failure: 'other' });
  const database = openSqlite(fileIn(folder), { readonly: true });
  expect(database.handle.pragma('user_version', { simple: true })).toBe(1);
  expect(database.handle.prepare('select name from shop').get()).toEqual({ name: 'U Szewca' });
  expect(
    database.handle.prepare("select 1 from sqlite_schema where name = 'half'").get(),
  ).toBeUndefined();
  await database.close();
});

test('a backup that cannot be written stops the migration', async () => {
  const folder = temporaryFolder();
  await oldShop(folder, schemaSteps.slice(0, 1));
  // A folder where the file would be, as no right to write stops nobody who is root.
  const name = backupFileName('U Szewca', clock(), 'before update');
  const partial = join(folder, 'backups', `${name}.partial`);
  mkdirSync(partial, { recursive: true });
  await expect(openForWriting({ dataFolder: folder, clock, country: 'PL' })).rejects.toMatchObject({
    failure: 'readonly',
  });
  const database = openSqlite(fileIn(folder), { readonly: false });
  expect(database.handle.pragma('user_version', { simple: true })).toBe(1);
  await database.close();
  rmSync(partial, { recursive: true });
  await (await openForWriting({ dataFolder: folder, clock, country: 'PL' })).close();
});

test('a first start that was cut off before there was a shop has nothing to keep', async () => {
  const folder = temporaryFolder();
  const cutOff = openSqlite(fileIn(folder), { readonly: false });
  await migrate(cutOff.kysely, { dialect: 'sqlite', steps: schemaSteps.slice(0, 2) });
  await cutOff.close();
  await (await openForWriting({ dataFolder: folder, clock, country: 'PL' })).close();
  expect(readdirSync(join(folder, 'backups'))).toEqual([]);
});

test('a newer, foreign or damaged file is refused and not touched', async () => {
  const cases: [failure: string, make: (file: string) => void][] = [
    [
      'newer',
      (file) => {
        const { handle } = openSqlite(file, { readonly: false });
        handle.exec('create table shop (x)');
        handle.pragma(`application_id = ${applicationId}`);
        handle.pragma(`user_version = ${schemaSteps.length + 1}`);
        handle.close();
      },
    ],
    [
      'foreign',
      (file) => {
        const { handle } = openSqlite(file, { readonly: false });
        handle.exec('create table recipes (x)');
        handle.close();
      },
    ],
    [
      'damaged',
      (file) => writeFileSync(file, 'this is not a database, but long enough to be one'.repeat(40)),
    ],
  ];
  for (const [failure, make] of cases) {
    const folder = temporaryFolder();
    make(fileIn(folder));
    const before = readFileSync(fileIn(folder));
    await expect(
      openForWriting({ dataFolder: folder, clock, country: 'PL' }),
    ).rejects.toMatchObject({ failure });
    expect(readFileSync(fileIn(folder)).equals(before), failure).toBe(true);
  }
});
