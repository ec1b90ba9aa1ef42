import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../connection.ts';
import { createTable } from './table.ts';

/** Customer cards with their search index, contacts, and calls that are not saved yet. */
export async function up(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await createCustomer(db, dialect);
  await createSearch(db, dialect);
  await createInteraction(db, dialect);
}

async function createCustomer(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, 'import_batch')
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('staff_id', 'text', (column) => column.notNull().references('staff.id'))
    .addColumn('file_name', 'text', (column) => column.notNull())
    .addColumn('started_at', 'text', (column) => column.notNull())
    .addColumn('finished_at', 'text')
    .execute();

  await createTable(db, dialect, 'customer')
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('given_name', 'text', (column) => column.notNull())
    .addColumn('family_name', 'text', (column) => column.notNull())
    .addColumn('company', 'text', (column) => column.notNull())
    .addColumn('street', 'text', (column) => column.notNull())
    .addColumn('postal_code', 'text', (column) => column.notNull())
    .addColumn('city', 'text', (column) => column.notNull())
    .addColumn('region', 'text', (column) => column.notNull())
    .addColumn('country', 'text', (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull())
    .addColumn('sort_key', 'text', (column) => column.notNull())
    .addColumn('import_id', 'text', (column) => column.references('import_batch.id'))
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addColumn('binned_at', 'text')
    .execute();
  await db.schema
    .createIndex('customer_order')
    .on('customer')
    .columns(['sort_key', 'id'])
    .where(sql.ref('binned_at'), 'is', null)
    .execute();
  await db.schema
    .createIndex('customer_bin')
    .on('customer')
    .columns(['binned_at', 'id'])
    .where(sql.ref('binned_at'), 'is not', null)
    .execute();
  await db.schema
    .createIndex('customer_import')
    .on('customer')
    .column('import_id')
    .where(sql.ref('import_id'), 'is not', null)
    .execute();

  await createTable(db, dialect, 'customer_phone')
    .addColumn('customer_id', 'text', (column) => column.notNull().references('customer.id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('number', 'text', (column) => column.notNull())
    .addColumn('e164', 'text')
    .addUniqueConstraint('customer_phone_position', ['customer_id', 'position'])
    .execute();
  await db.schema.createIndex('customer_phone_e164').on('customer_phone').column('e164').execute();

  await createTable(db, dialect, 'customer_email')
    .addColumn('customer_id', 'text', (column) => column.notNull().references('customer.id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('folded', 'text', (column) => column.notNull())
    .addUniqueConstraint('customer_email_position', ['customer_id', 'position'])
    .execute();
  await db.schema
    .createIndex('customer_email_folded')
    .on('customer_email')
    .column('folded')
    .execute();
}

async function createSearch(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const table = db.schema
    .createTable('customer_search')
    .addColumn('customer_key', 'integer', (column) =>
      column.primaryKey().references('customer.key'),
    )
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('digits', 'text', (column) => column.notNull());
  await (dialect === 'sqlite' ? table.modifyEnd(sql`strict`) : table).execute();
  if (dialect !== 'sqlite') return;

  // LIKE with three and more characters is answered from the trigrams; the text stays in
  // customer_search (external content) and is folded before it gets here, because no SQLite
  // tokenizer knows ł, ё, đ and ø.
  await sql`create virtual table customer_fts using fts5(
    words, digits,
    content = 'customer_search', content_rowid = 'customer_key',
    tokenize = 'trigram', detail = none
  )`.execute(db);
  await sql`create trigger customer_search_insert after insert on customer_search begin
    insert into customer_fts (rowid, words, digits)
    values (new.customer_key, new.words, new.digits);
  end`.execute(db);
  await sql`create trigger customer_search_delete after delete on customer_search begin
    insert into customer_fts (customer_fts, rowid, words, digits)
    values ('delete', old.customer_key, old.words, old.digits);
  end`.execute(db);
  await sql`create trigger customer_search_update after update on customer_search begin
    insert into customer_fts (customer_fts, rowid, words, digits)
    values ('delete', old.customer_key, old.words, old.digits);
    insert into customer_fts (rowid, words, digits)
    values (new.customer_key, new.words, new.digits);
  end`.execute(db);
}

async function createInteraction(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, 'call_draft')
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('staff_id', 'text', (column) => column.notNull().references('staff.id'))
    .addColumn('started_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('closed_at', 'text')
    .execute();
  await db.schema
    .createIndex('call_draft_open')
    .on('call_draft')
    .columns(['started_at', 'id'])
    .where(sql.ref('closed_at'), 'is', null)
    .execute();

  await createTable(db, dialect, 'interaction')
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('customer_id', 'text', (column) => column.notNull().references('customer.id'))
    .addColumn('staff_id', 'text', (column) => column.notNull().references('staff.id'))
    .addColumn('draft_id', 'text', (column) => column.references('call_draft.id'))
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('direction', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('started_at', 'text', (column) => column.notNull())
    .addColumn('duration', 'integer', (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('binned_at', 'text')
    .execute();
  await db.schema
    .createIndex('interaction_timeline')
    .on('interaction')
    .columns(['customer_id', 'started_at', 'id'])
    .where(sql.ref('binned_at'), 'is', null)
    .execute();
  await db.schema.createIndex('interaction_draft').on('interaction').column('draft_id').execute();
}
