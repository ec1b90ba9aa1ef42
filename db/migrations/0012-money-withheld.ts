import type { Kysely } from 'kysely';

/** Why money that was decided did not go out: a complaint is closed with it, or with its day. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('complaint')
    .addColumn('money_withheld', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
}
