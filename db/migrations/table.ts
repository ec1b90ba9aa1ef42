import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import type { Dialect } from '../connection.ts';

/**
 * Begins a table with its integer key; STRICT on SQLite, so that a column holds what it says.
 * Nothing else of the DDL differs between the databases.
 */
export function createTable(
  db: Kysely<unknown>,
  dialect: Dialect,
  name: string,
): CreateTableBuilder<string, string> {
  const table = db.schema.createTable(name);
  return dialect === 'sqlite'
    ? table.modifyEnd(sql`strict`).addColumn('key', 'integer', (column) => column.primaryKey())
    : table.addColumn('key', 'integer', (column) =>
        column.generatedAlwaysAsIdentity().primaryKey(),
      );
}
