import { type Kysely, sql } from 'kysely';

/** What a filter asks of a customer. */
const asked = ['stage', 'responsible_id', 'last_contact_at', 'birthday'];
const orders = [
  { name: 'customer_order', columns: ['sort_key', 'id'] },
  { name: 'customer_last_contact', columns: ['last_contact_at', 'key', 'id'] },
  { name: 'customer_added', columns: ['created_at', 'key', 'id'] },
];

/**
 * The orders of the list hold whatever the filters ask for, so that a filtered list is counted and
 * gone through in its order without a look at the cards that it leaves out.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const { name, columns } of orders) {
    await db.schema.dropIndex(name).execute();
    await db.schema
      .createIndex(name)
      .on('customer')
      // SQLite counts along an index alone only where it also holds what the index is limited by.
      .columns([...new Set([...columns, ...asked, 'binned_at'])])
      .where(sql.ref('binned_at'), 'is', null)
      .execute();
  }
}
