import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { StorageError, storageCode } from '#db/errors.ts';
import { openSqlite } from '#db/open.ts';
import { temporaryFolder } from '../support/folder.ts';

test('every opening of a file sets what protects the data', async () => {
  const path = join(temporaryFolder(), 'kontuar.db');
  for (const _ of [1, 2]) {
    const database = openSqlite(path, { readonly: false });
    const read = (pragma: string) => database.handle.pragma(pragma, { simple: true });
    expect(read('journal_mode')).toBe('wal');
    expect(read('synchronous')).toBe(2); // FULL
    expect(read('foreign_keys')).toBe(1);
    expect(read('trusted_schema')).toBe(0);
    expect(read('busy_timeout')).toBe(5000);
    await database.close();
  }
});

test('what a shop is like when it is closed does not say how it is read the next time', async () => {
  const path = join(temporaryFolder(), 'kontuar.db');
  const database = openSqlite(path, { readonly: false });
  database.handle.exec('create table t (x); create index i on t (x); insert into t values (1)');
  database.handle.prepare('select x from t where x > 0').all();
  await database.close();
  const again = openSqlite(path, { readonly: true });
  const statistics = again.handle.prepare(
    "select name from sqlite_schema where name like 'sqlite_stat%'",
  );
  expect(statistics.all()).toEqual([]);
  await again.close();
});

test('the reading connection cannot write', async () => {
  const path = join(temporaryFolder(), 'kontuar.db');
  const writer = openSqlite(path, { readonly: false });
  writer.handle.exec('create table t (x)');
  const reader = openSqlite(path, { readonly: true });
  expect(() => reader.handle.exec('insert into t values (1)')).toThrow(
    expect.objectContaining({ code: 'SQLITE_READONLY' }),
  );
  await reader.close();
  await writer.close();
});

test('failures of the database get the code that the user can act on', async () => {
  const path = join(temporaryFolder(), 'kontuar.db');
  const database = openSqlite(path, { readonly: false });
  const codeOf = (act: () => unknown) => {
    try {
      act();
      return 'nothing failed';
    } catch (error) {
      return storageCode(error);
    }
  };
  database.handle.exec('create table t (x)');
  database.handle.pragma('max_page_count = 3');
  expect(
    codeOf(() => database.handle.prepare('insert into t values (zeroblob(1000000))').run()),
  ).toBe('DISK_FULL');
  expect(codeOf(() => database.handle.prepare('select * from nowhere'))).toBeUndefined();
  expect(storageCode(new StorageError('CONFLICT', 'x'))).toBe('CONFLICT');
  expect(storageCode(Object.assign(new Error('x'), { code: 'ENOSPC' }))).toBe('DISK_FULL');

  const other = openSqlite(path, { readonly: false });
  other.handle.pragma('busy_timeout = 1');
  database.handle.exec('begin immediate');
  expect(codeOf(() => other.handle.exec('begin immediate'))).toBe('BUSY');
  database.handle.exec('rollback');
  await other.close();
  await database.close();
});

test('a statement that was prepared before sees what the schema has become', async () => {
  const { kysely, close } = openSqlite(join(temporaryFolder(), 'kontuar.db'), { readonly: false });
  const read = () => sql`select * from t`.execute(kysely);
  await sql`create table t (x text) strict`.execute(kysely);
  await sql`insert into t values ('a')`.execute(kysely);
  expect((await read()).rows).toEqual([{ x: 'a' }]);
  await sql`alter table t add column y integer not null default 7`.execute(kysely);
  expect((await read()).rows).toEqual([{ x: 'a', y: 7 }]);
  await sql`drop table t`.execute(kysely);
  await expect(read()).rejects.toThrow(/no such table/u);
  await close();
});

test('a disk that is full in the middle of a transaction is what the transaction fails with', async () => {
  const path = join(temporaryFolder(), 'kontuar.db');
  const { handle, kysely, close } = openSqlite(path, { readonly: false });
  handle.exec('create table t (x)');
  handle.pragma(`max_page_count = ${Number(handle.pragma('page_count', { simple: true }))}`);
  const filled = kysely.transaction().execute(async (trx) => {
    await sql`insert into t values (1)`.execute(trx);
    await sql`insert into t values (zeroblob(100000))`.execute(trx);
  });
  expect(storageCode(await filled.catch((error: unknown) => error))).toBe('DISK_FULL');
  // Nothing of it is there, and the next one goes on.
  await kysely.transaction().execute(async (trx) => {
    await sql`insert into t values (2)`.execute(trx);
  });
  expect(handle.prepare('select x from t').all()).toEqual([{ x: 2 }]);
  await close();
});

test('closing lets go of the file also when no query has gone through Kysely', async () => {
  const path = join(temporaryFolder(), 'kontuar.db');
  const database = openSqlite(path, { readonly: false });
  database.handle.exec('create table one (x)');
  await database.close();
  expect(database.handle.open).toBe(false);
  // The last one to close a database removes its log.
  expect(existsSync(`${path}-wal`)).toBe(false);
});
