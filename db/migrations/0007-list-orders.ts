import { type Kysely, sql } from 'kysely';

/** The list of customers in the order in which they were added. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex('customer_added')
    .on('customer')
    .columns(['created_at', 'key'])
    .where(sql.ref('binned_at'), 'is', null)
    .execute();
}
