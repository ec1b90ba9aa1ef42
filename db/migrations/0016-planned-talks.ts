import { type Kysely, sql } from 'kysely';

/** Hard calls that are planned, and what complaints like theirs came from. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('follow_up').addColumn('preparation', 'text').execute();
  // With a wider table SQLite would count the open ones along another index: this one now holds all
  // that counting asks for.
  await db.schema.dropIndex('follow_up_due').execute();
  await db.schema
    .createIndex('follow_up_due')
    .on('follow_up')
    .columns(['due_on', 'id', 'customer_id', 'done_at', 'binned_at'])
    .where(sql<boolean>`done_at is null and binned_at is null`)
    .execute();
  for (const alike of ['kind', 'product']) {
    await db.schema
      .createIndex(`complaint_diagnosed_${alike}`)
      .on('complaint')
      .columns([alike, 'received_at', 'root_cause_id', 'voided_at'])
      .where(sql<boolean>`root_cause_id is not null and voided_at is null`)
      .execute();
  }
}
