import type { SqliteHandle } from './dialect.ts';

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
