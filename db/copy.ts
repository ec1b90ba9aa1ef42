import { readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SqliteHandle } from './dialect.ts';
import { StorageError } from './errors.ts';
import { openSqlite } from './open.ts';

/**
 * Writes a consistent copy of the open database to `path` and proves it before it gets its name:
 * integrity, foreign keys and the number of rows of every table are compared. Fails with CORRUPT
 * when the copy is not the same, and leaves no file behind then.
 */
export async function writeProvedCopy(source: SqliteHandle, path: string): Promise<void> {
  const partial = `${path}.partial`;
  await sweepUnfinished(dirname(path));
  try {
    await source.backup(partial);
    proveCopy(source, partial);
    await rename(partial, path);
  } finally {
    await Promise.all(
      ['', '-wal', '-shm', '-journal'].map((ending) => rm(partial + ending, { force: true })),
    );
  }
}

/** What a crash left of an earlier copy, with its journal, under a name that no later one takes. */
async function sweepUnfinished(folder: string): Promise<void> {
  const left = (await readdir(folder)).filter((name) => /[.]db[.]partial(?:-\w+)?$/u.test(name));
  await Promise.all(left.map((name) => rm(join(folder, name), { force: true })));
}

function proveCopy(source: SqliteHandle, path: string): void {
  const copy = openSqlite(path, { readonly: false });
  try {
    // A copy is one file: without this it would need its -wal beside it.
    copy.handle.pragma('journal_mode = DELETE');
    const problems = [...integrityProblems(copy.handle), ...differences(source, copy.handle)];
    if (problems.length > 0) {
      throw new StorageError('CORRUPT', `The copy is not sound: ${problems.join('; ')}`);
    }
  } finally {
    copy.handle.close();
  }
}

/** What SQLite finds wrong in the whole file; empty when it is sound. */
export function integrityProblems(handle: SqliteHandle): string[] {
  const integrity = handle.pragma('integrity_check') as { integrity_check: string }[];
  const foreignKeys = handle.pragma('foreign_key_check') as { table: string }[];
  return [
    ...integrity.map((row) => row.integrity_check).filter((text) => text !== 'ok'),
    ...foreignKeys.map((row) => `${row.table}: a row points to nothing`),
  ];
}

/** The quick form, for each start: pages and structure, not the agreement of every index. */
export function quickProblems(handle: SqliteHandle): string[] {
  const rows = handle.pragma('quick_check') as { quick_check: string }[];
  return rows.map((row) => row.quick_check).filter((text) => text !== 'ok');
}

function differences(source: SqliteHandle, copy: SqliteHandle): string[] {
  const expected = rowCounts(source);
  const actual = rowCounts(copy);
  return [...new Set([...expected.keys(), ...actual.keys()])]
    .filter((table) => expected.get(table) !== actual.get(table))
    .map((table) => `${table}: ${actual.get(table)} rows instead of ${expected.get(table)}`);
}

/** Rows of every table but the virtual ones, whose rows stand in tables of their own. */
export function rowCounts(handle: SqliteHandle): Map<string, number> {
  const tables = handle
    .prepare<[], { name: string }>(
      "select name from sqlite_schema where type = 'table' and sql not like 'create virtual%'",
    )
    .all();
  return new Map(
    tables.map(({ name }) => {
      const counted = handle
        .prepare<[], { rows: number }>(`select count(*) as rows from "${name}"`)
        .get();
      return [name, counted?.rows ?? 0];
    }),
  );
}
