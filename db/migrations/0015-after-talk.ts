import { type Kysely, sql } from 'kysely';

/** What one person thought of their own talk, and what came of that. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('guided_talk').addColumn('after', 'text').execute();
  await db.schema
    .createIndex('guided_talk_unfinished')
    .on('guided_talk')
    .columns(['staff_id', 'created_at'])
    .where(sql.ref('after'), 'is', null)
    .execute();
}
