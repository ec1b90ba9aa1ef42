import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { integrityProblems, writeProvedCopy } from '#db/copy.ts';
import { applicationId, inspectFile, migrate } from '#db/migrate.ts';
import { type SchemaStep, schemaSteps } from '#db/migrations/index.ts';
import { openSqlite } from '#db/open.ts';
import { openForWriting } from '../../main/engine/start.ts';
import { testClock } from '../support/clock.ts';
import { temporaryFolder } from '../support/folder.ts';

const { clock } = testClock();

function fileIn(folder: string): string {
  return join(folder, 'kontuar.db');
}

/** A shop as the first version left it. */
async function oldShop(folder: string, steps: readonly SchemaStep[]): Promise<void> {
  const database = openSqlite(fileIn(folder), { readonly: false });
  await migrate(database.kysely, { dialect: 'sqlite', steps });
  await sql`insert into shop (id, version, name, country) values ('s', 1, 'U Szewca', 'PL')`.execute(
    database.kysely,
  );
  await sql`insert into staff (id, name, role, created_at) values ('o', 'Ola', 'owner', 'now')`.execute(
    database.kysely,
  );
  await database.close();
}

test('each schema step keeps the data of the one before and leaves a proved copy', async () => {
  const folder = temporaryFolder();
  await oldShop(folder, schemaSteps.slice(0, 1));
  const database = await openForWriting({ dataFolder: folder, clock, country: 'PL' });
  const shop = await database.kysely.selectFrom('shop').selectAll().execute();
  expect(shop).toMatchObject([{ id: 's', name: 'U Szewca' }]);
  expect(database.handle.pragma('user_version', { simple: true })).toBe(schemaSteps.length);
  expect(database.handle.pragma('application_id', { simple: true })).toBe(applicationId);
  expect(integrityProblems(database.handle)).toEqual([]);
  await database.close();

  const copies = readdirSync(join(folder, 'backups'));
  expect(copies).toHaveLength(schemaSteps.length - 1);
  const copy = openSqlite(join(folder, 'backups', copies[0] ?? ''), { readonly: true });
  expect(copy.handle.pragma('user_version', { simple: true })).toBe(1);
  expect(copy.handle.prepare('select name from shop').get()).toEqual({ name: 'U Szewca' });
  await copy.close();
});

test('a new shop needs no copies', async () => {
  const folder = temporaryFolder();
  const database = await openForWriting({ dataFolder: folder, clock, country: 'UA' });
  await database.close();
  expect(readdirSync(join(folder, 'backups'))).toEqual([]);
  expect(inspectFile(fileIn(folder))).toEqual({ kind: 'known', version: schemaSteps.length });
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

test('a copy that cannot be written stops the migration', async () => {
  const folder = temporaryFolder();
  await oldShop(folder, schemaSteps.slice(0, 1));
  const database = openSqlite(fileIn(folder), { readonly: false });
  const refused = migrate(database.kysely, {
    dialect: 'sqlite',
    beforeStep: () => writeProvedCopy(database.handle, join(folder, 'missing', 'copy.db')),
  });
  await expect(refused).rejects.toThrow(/directory/u);
  expect(database.handle.pragma('user_version', { simple: true })).toBe(1);
  await database.close();
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

test('a proved copy is one file, equal to its source while it is being used', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'copies'));
  const database = await openForWriting({ dataFolder: folder, clock, country: 'PL' });
  await writeProvedCopy(database.handle, join(folder, 'copies', 'copy.db'));
  expect(readdirSync(join(folder, 'copies'))).toEqual(['copy.db']);
  const copy = openSqlite(join(folder, 'copies', 'copy.db'), { readonly: true });
  expect(copy.handle.prepare('select count(*) as n from staff').get()).toEqual({ n: 1 });
  await copy.close();
  await database.close();
});
