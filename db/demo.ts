import type { Reading, Writing } from './connection.ts';
import { type Actor, recordChange } from './journal.ts';

// The customers of the demo shop came in with one import batch that says so. A batch that is not
// finished is being added or being removed; either way nothing of it is to stay.

export async function hasDemo(db: Reading): Promise<boolean> {
  const somebody = await db
    .selectFrom('import_batch')
    .innerJoin('customer', 'customer.import_id', 'import_batch.id')
    .where('import_batch.demo', '=', 1)
    .select('customer.key')
    .limit(1)
    .executeTakeFirst();
  return somebody !== undefined;
}

export async function beginDemo(trx: Writing, actor: Actor, id: string): Promise<void> {
  await trx
    .insertInto('import_batch')
    .values({
      id,
      staff_id: actor.staffId,
      file_name: '',
      started_at: actor.now,
      finished_at: null,
      undone_at: null,
      demo: 1,
    })
    .execute();
}

export async function finishDemo(trx: Writing, actor: Actor, id: string): Promise<void> {
  await trx
    .updateTable('import_batch')
    .set({ finished_at: actor.now })
    .where('id', '=', id)
    .execute();
  await recordChange(trx, actor, { entity: 'import_batch', entityId: id, action: 'finish' });
}
