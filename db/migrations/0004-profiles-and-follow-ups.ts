import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../connection.ts';
import { createTable } from './table.ts';

/** What a shop learns about people, what it wants to come back to, and how a contact ended. */
export async function up(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await extendCustomer(db);
  await createTags(db, dialect);
  await createProfile(db, dialect);
  await extendInteraction(db, dialect);
  await createDaily(db, dialect);
}

async function extendCustomer(db: Kysely<unknown>): Promise<void> {
  const texts = ['patronymic', 'form_of_address', 'convenient_hours', 'usual'];
  for (const name of texts) {
    await db.schema
      .alterTable('customer')
      .addColumn(name, 'text', (column) => column.notNull().defaultTo(''))
      .execute();
  }
  const choices = [
    'honorific',
    'birthday',
    'language',
    'preferred_channel',
    'decision_style',
    'buying_style',
  ];
  for (const name of choices) {
    await db.schema.alterTable('customer').addColumn(name, 'text').execute();
  }
  await db.schema.alterTable('customer').addColumn('birth_year', 'integer').execute();
  await db.schema
    .alterTable('customer')
    .addColumn('reasons', 'text', (column) => column.notNull().defaultTo('[]'))
    .execute();
  await db.schema
    .alterTable('customer')
    .addColumn('stage', 'text', (column) => column.notNull().defaultTo('potential'))
    .execute();
  await db.schema
    .alterTable('customer')
    .addColumn('responsible_id', 'text', (column) => column.references('staff.id'))
    .execute();
  await db.schema
    .createIndex('customer_birthday')
    .on('customer')
    .column('birthday')
    .where(sql.ref('birthday'), 'is not', null)
    .execute();
  for (const table of ['customer_phone', 'customer_email']) {
    await db.schema.alterTable(table).addColumn('label', 'text').execute();
  }
}

async function createTags(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, 'tag')
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('folded', 'text', (column) => column.notNull().unique())
    .execute();
  await createTable(db, dialect, 'customer_tag')
    .addColumn('customer_id', 'text', (column) => column.notNull().references('customer.id'))
    .addColumn('tag_id', 'text', (column) => column.notNull().references('tag.id'))
    .addUniqueConstraint('customer_tag_once', ['customer_id', 'tag_id'])
    .execute();
  await db.schema
    .createIndex('customer_tag_tag')
    .on('customer_tag')
    .columns(['tag_id', 'customer_id'])
    .execute();
}

async function createProfile(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, 'observation')
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('customer_id', 'text', (column) => column.notNull().references('customer.id'))
    .addColumn('staff_id', 'text', (column) => column.notNull().references('staff.id'))
    .addColumn('seen_on', 'text', (column) => column.notNull())
    .addColumn('pattern', 'text')
    .addColumn('note', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('binned_at', 'text')
    .execute();
  await db.schema
    .createIndex('observation_customer')
    .on('observation')
    .columns(['customer_id', 'seen_on', 'id'])
    .where(sql.ref('binned_at'), 'is', null)
    .execute();

  await createTable(db, dialect, 'consent')
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('customer_id', 'text', (column) => column.notNull().references('customer.id'))
    .addColumn('staff_id', 'text', (column) => column.notNull().references('staff.id'))
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('wording', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('given_at', 'text', (column) => column.notNull())
    .addColumn('withdrawn_at', 'text')
    .execute();
  await db.schema
    .createIndex('consent_customer')
    .on('consent')
    .columns(['customer_id', 'given_at', 'id'])
    .execute();

  await createTable(db, dialect, 'customer_link')
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('from_id', 'text', (column) => column.notNull().references('customer.id'))
    .addColumn('to_id', 'text', (column) => column.notNull().references('customer.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addUniqueConstraint('customer_link_once', ['from_id', 'to_id', 'kind'])
    .execute();
  await db.schema.createIndex('customer_link_to').on('customer_link').column('to_id').execute();
}

async function extendInteraction(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await db.schema.alterTable('interaction').addColumn('outcome', 'text').execute();
  await db.schema.alterTable('interaction').addColumn('mood_start', 'integer').execute();
  await db.schema.alterTable('interaction').addColumn('mood_end', 'integer').execute();
  await db.schema
    .createIndex('interaction_started')
    .on('interaction')
    .column('started_at')
    .where(sql.ref('binned_at'), 'is', null)
    .execute();

  await createTable(db, dialect, 'follow_up')
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('customer_id', 'text', (column) => column.notNull().references('customer.id'))
    .addColumn('staff_id', 'text', (column) => column.notNull().references('staff.id'))
    .addColumn('interaction_id', 'text', (column) => column.references('interaction.id'))
    .addColumn('due_on', 'text', (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('done_at', 'text')
    .addColumn('binned_at', 'text')
    .execute();
  const open = sql<boolean>`done_at is null and binned_at is null`;
  await db.schema
    .createIndex('follow_up_due')
    .on('follow_up')
    .columns(['due_on', 'id'])
    .where(open)
    .execute();
  await db.schema
    .createIndex('follow_up_customer')
    .on('follow_up')
    .columns(['customer_id', 'due_on', 'id'])
    .where(sql.ref('binned_at'), 'is', null)
    .execute();
  await db.schema
    .createIndex('follow_up_done')
    .on('follow_up')
    .columns(['customer_id', 'done_at', 'id'])
    .where(sql<boolean>`done_at is not null and binned_at is null`)
    .execute();
  await db.schema
    .createIndex('follow_up_interaction')
    .on('follow_up')
    .column('interaction_id')
    .where(sql.ref('interaction_id'), 'is not', null)
    .execute();
}

async function createDaily(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, 'seen_customer')
    .addColumn('staff_id', 'text', (column) => column.notNull().references('staff.id'))
    .addColumn('customer_id', 'text', (column) => column.notNull().references('customer.id'))
    .addColumn('seen_at', 'text', (column) => column.notNull())
    .addUniqueConstraint('seen_customer_once', ['staff_id', 'customer_id'])
    .execute();
  await db.schema
    .createIndex('seen_customer_latest')
    .on('seen_customer')
    .columns(['staff_id', 'seen_at'])
    .execute();
  await db.schema
    .createIndex('seen_customer_customer')
    .on('seen_customer')
    .column('customer_id')
    .execute();

  await createTable(db, dialect, 'saved_view')
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('staff_id', 'text', (column) => column.notNull().references('staff.id'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('filter', 'text', (column) => column.notNull())
    .addColumn('sort_order', 'text', (column) => column.notNull())
    .addColumn('binned_at', 'text')
    .execute();

  await db.schema
    .alterTable('shop')
    .addColumn('currency', 'text', (column) => column.notNull().defaultTo('PLN'))
    .execute();
  await db.schema.alterTable('shop').addColumn('set_up_at', 'text').execute();
  // A shop that has a name or customers was set up before there were first steps.
  await sql`update shop set set_up_at = (select min(created_at) from staff)
    where name <> '' or exists (select 1 from customer)`.execute(db);

  await db.schema
    .alterTable('import_batch')
    .addColumn('demo', 'integer', (column) =>
      column.notNull().defaultTo(0).check(sql`demo in (0, 1)`),
    )
    .execute();
}
