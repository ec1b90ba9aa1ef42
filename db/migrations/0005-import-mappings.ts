import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../connection.ts';
import { createTable } from './table.ts';

/** What became of each import, and which columns of a file became what on the card. */
export async function up(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await db.schema
    .alterTable('import_batch')
    .addColumn('added', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema.alterTable('import_batch').addColumn('undone_at', 'text').execute();
  await sql`update import_batch set added =
    (select count(*) from customer where customer.import_id = import_batch.id)`.execute(db);

  await createTable(db, dialect, 'import_mapping')
    .addColumn('header_key', 'text', (column) => column.notNull().unique())
    .addColumn('mapping', 'text', (column) => column.notNull())
    .addColumn('staff_id', 'text', (column) => column.notNull().references('staff.id'))
    .addColumn('used_at', 'text', (column) => column.notNull())
    .execute();
}
