import type { Kysely } from 'kysely';
import type { Dialect } from '../connection.ts';
import { createTable } from './table.ts';

/** The shop, the people who work in it, and the journal of every change. */
export async function up(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, 'shop')
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('country', 'text', (column) => column.notNull())
    .execute();

  await createTable(db, dialect, 'staff')
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();

  await createTable(db, dialect, 'change')
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('batch_id', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('staff_id', 'text', (column) => column.notNull().references('staff.id'))
    .addColumn('entity', 'text', (column) => column.notNull())
    .addColumn('entity_id', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('before', 'text')
    .addColumn('after', 'text')
    .execute();
  await db.schema
    .createIndex('change_entity')
    .on('change')
    .columns(['entity', 'entity_id', 'key'])
    .execute();
  await db.schema.createIndex('change_batch').on('change').column('batch_id').execute();
}
