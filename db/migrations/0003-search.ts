import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Dialect, Writing } from '../connection.ts';
import { indexCustomers } from '../search/customers.ts';

/** Search in every script, layout and spelling, in the order of the last contact. */
export async function up(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await addLastContact(db);
  await dropOldSearch(db, dialect);
  await createSearch(db, dialect);
  await createVocabulary(db, dialect);
  await fillSearch(db);
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
  for (const table of [word, deletion]) {
    await (dialect === 'sqlite' ? table.modifyEnd(sql`strict, without rowid`) : table).execute();
  }
}

interface Card {
  key: number;
  id: string;
  given_name: string;
  family_name: string;
  company: string;
  city: string;
  last_contact_at: string | null;
}

const cardsAtOnce = 500;

/** In the order of the last contact, so that the positions ascend while they are written. */
async function fillSearch(db: Kysely<unknown>): Promise<void> {
  let last: Card | undefined;
  do last = await indexNext(db, sql`last_contact_at is null and key > ${last?.key ?? 0}`, sql`key`);
  while (last);
  do {
    last = await indexNext(
      db,
      sql`(last_contact_at, key) > (${last?.last_contact_at ?? ''}, ${last?.key ?? 0})`,
      sql`last_contact_at, key`,
    );
  } while (last);
}

async function indexNext(
  db: Kysely<unknown>,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
): Promise<Card | undefined> {
  const { rows: cards } = await sql<Card>`
    select key, id, given_name, family_name, company, city, last_contact_at from customer
    where binned_at is null and ${condition} order by ${order} limit ${cardsAtOnce}
  `.execute(db);
  if (cards.length === 0) return undefined;
  const ids = sql.join(cards.map(({ id }) => id));
  const phones = await sql<{ customer_id: string; number: string; e164: string | null }>`
    select customer_id, number, e164 from customer_phone where customer_id in (${ids})
  `.execute(db);
  const emails = await sql<{ customer_id: string; address: string }>`
    select customer_id, address from customer_email where customer_id in (${ids})
  `.execute(db);
  const phonesOf = Map.groupBy(phones.rows, (phone) => phone.customer_id);
  const emailsOf = Map.groupBy(emails.rows, (email) => email.customer_id);
  await indexCustomers(
    // Each step runs in a transaction, and the tables that this needs are here by now.
    db as unknown as Writing,
    cards.map(({ key, id, given_name, family_name, company, city }) => ({
      key,
      words: [
        family_name,
        given_name,
        company,
        city,
        ...(emailsOf.get(id) ?? []).map(({ address }) => address),
      ],
      phones: (phonesOf.get(id) ?? []).flatMap(({ number, e164 }) =>
        e164 === null ? [number] : [number, e164],
      ),
    })),
  );
  return cards.at(-1);
}
