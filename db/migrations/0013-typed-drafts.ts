import type { Kysely } from 'kysely';

/** What is typed about promises and corrective actions survives the end of the program too. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('complaint_draft').renameTo('typed_draft').execute();
  await db.schema.alterTable('typed_draft').renameColumn('complaint_id', 'subject_id').execute();
}
