import type { Kysely } from 'kysely';
import type { Dialect } from '../connection.ts';
import { createTable } from './table.ts';

/** Everybody has a profile, and one of them is at the counter, or nobody. */
export async function up(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const counts = [
    ['version', 1],
    ['failed_tries', 0],
    ['failed_uptime', 0],
  ] as const;
  for (const [name, start] of counts) {
    await db.schema
      .alterTable('staff')
      .addColumn(name, 'integer', (column) => column.notNull().defaultTo(start))
      .execute();
  }
  const texts = [
    ['colour', 'teal'],
    ['languages', '[]'],
  ] as const;
  for (const [name, start] of texts) {
    await db.schema
      .alterTable('staff')
      .addColumn(name, 'text', (column) => column.notNull().defaultTo(start))
      .execute();
  }
  for (const name of ['pin_hash', 'recovery_hash', 'left_at']) {
    await db.schema.alterTable('staff').addColumn(name, 'text').execute();
  }
  await createTable(db, dialect, 'session')
    .addColumn('staff_id', 'text', (column) => column.references('staff.id'))
    .addColumn('began_at', 'text', (column) => column.notNull())
    .execute();
}
