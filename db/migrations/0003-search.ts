import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../connection.ts';

/**
 * Search in every script, layout and spelling, in the order of the last contact. The tables are
 * filled at the next start, as search works then; see search-rebuild.ts.
 */
export async function up(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await addLastContact(db);
  await dropOldSearch(db, dialect);
  await createSearch(db, dialect);
  await createVocabulary(db, dialect);
}

async function addLastContact(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('customer').addColumn('last_contact_at', 'text').execute();
  await sql`update customer set last_contact_at = (
    select max(started_at) from interaction
    where interaction.customer_id = customer.id and interaction.binned_at is null
  )`.execute(db);
  await db.schema
    .createIndex('customer_last_contact')
    .on('customer')
    .columns(['last_contact_at', 'key'])
    .where(sql.ref('binned_at'), 'is', null)
    .execute();
}

async function dropOldSearch(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  if (dialect === 'sqlite') await sql`drop table customer_fts`.execute(db);
  // Its triggers go with it.
  await db.schema.dropTable('customer_search').execute();
}

async function createSearch(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const table = db.schema
    .createTable('customer_search')
    .addColumn('position', dialect === 'sqlite' ? 'integer' : 'bigint', (column) =>
      column.primaryKey(),
    )
    .addColumn('customer_key', 'integer', (column) =>
      column.notNull().unique().references('customer.key'),
    )
    .addColumn('tokens', 'text', (column) => column.notNull())
    .addColumn('digits', 'text', (column) => column.notNull())
    .addColumn('last_contact_at', 'text');
  await (dialect === 'sqlite' ? table.modifyEnd(sql`strict`) : table).execute();
  if (dialect !== 'sqlite') return;

  // The tokens are folded before they get here, because no SQLite tokenizer knows ł, ё, đ and ø;
  // "ascii" takes every other character for a letter, so it splits at the blanks only. A beginning
  // of a length that is not indexed would be gathered from all its words before the first hit.
  await sql`create virtual table customer_fts using fts5(
    tokens,
    content = 'customer_search', content_rowid = 'position',
    tokenize = "ascii tokenchars '~'", detail = none, columnsize = 0,
    prefix = '1 2 3 4 5 6 7 8 9 10 11 12'
  )`.execute(db);
  await sql`create trigger customer_search_insert after insert on customer_search begin
    insert into customer_fts (rowid, tokens) values (new.position, new.tokens);
  end`.execute(db);
  await sql`create trigger customer_search_delete after delete on customer_search begin
    insert into customer_fts (customer_fts, rowid, tokens)
    values ('delete', old.position, old.tokens);
  end`.execute(db);
  await sql`create trigger customer_search_update after update of position, tokens
  on customer_search begin
    insert into customer_fts (customer_fts, rowid, tokens)
    values ('delete', old.position, old.tokens);
    insert into customer_fts (rowid, tokens) values (new.position, new.tokens);
  end`.execute(db);
}

async function createVocabulary(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const word = db.schema
    .createTable('search_word')
    .addColumn('word', 'text', (column) => column.notNull().primaryKey())
    .addColumn('cards', 'integer', (column) => column.notNull());
  const deletion = db.schema
    .createTable('search_deletion')
    .addColumn('deletion', 'text', (column) => column.notNull())
    .addColumn('word', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('search_deletion_pair', ['deletion', 'word']);
  const state = db.schema
    .createTable('search_state')
    .addColumn('version', 'integer', (column) => column.notNull());
  await (dialect === 'sqlite' ? state.modifyEnd(sql`strict`) : state).execute();
  for (const table of [word, deletion]) {
    await (dialect === 'sqlite' ? table.modifyEnd(sql`strict, without rowid`) : table).execute();
  }
}
