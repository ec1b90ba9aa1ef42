import type { Kysely } from 'kysely';
import type { Dialect } from '../connection.ts';
import { createTable } from './table.ts';

/** What is typed into a card survives the end of the program. */
export async function up(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, 'form_draft')
    .addColumn('staff_id', 'text', (column) => column.notNull().references('staff.id'))
    .addColumn('customer_id', 'text', (column) => column.notNull())
    .addColumn('base_version', 'integer')
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('details', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addUniqueConstraint('form_draft_once', ['staff_id', 'customer_id'])
    .execute();
}
