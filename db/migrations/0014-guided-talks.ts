import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../connection.ts';
import { createTable } from './table.ts';

/** Playbooks in all their versions, and the talks that were led by them. */
export async function up(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, 'playbook_version')
    .addColumn('playbook', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('staff_id', 'text', (column) => column.references('staff.id'))
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addUniqueConstraint('playbook_version_once', ['playbook', 'version'])
    .execute();
  await createTable(db, dialect, 'guided_talk')
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('draft_id', 'text', (column) => column.notNull())
    .addColumn('customer_id', 'text', (column) => column.notNull().references('customer.id'))
    .addColumn('complaint_id', 'text', (column) => column.references('complaint.id'))
    .addColumn('staff_id', 'text', (column) => column.notNull().references('staff.id'))
    .addColumn('playbook', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('made', 'text', (column) => column.notNull())
    .addColumn('summary', 'text', (column) => column.notNull())
    .addColumn('limits', 'integer', (column) => column.notNull())
    .addColumn('seen_at', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('binned_at', 'text')
    .execute();
  await db.schema
    .createIndex('guided_talk_draft')
    .on('guided_talk')
    .columns(['draft_id', 'binned_at'])
    .execute();
  // What a manager has yet to read: few rows of many.
  await db.schema
    .createIndex('guided_talk_unread')
    .on('guided_talk')
    .column('created_at')
    .where(sql.ref('limits'), '<>', sql.lit(0))
    .where(sql.ref('seen_at'), 'is', null)
    .execute();
  await db.schema
    .createIndex('guided_talk_customer')
    .on('guided_talk')
    .columns(['customer_id', 'created_at'])
    .execute();
}
