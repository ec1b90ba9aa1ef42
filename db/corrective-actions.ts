import type { CorrectiveAction } from '#contract/due.ts';
import type { Reading, Writing } from './connection.ts';
import { StorageError } from './errors.ts';
import { uuidv7 } from './ids.ts';
import { type Actor, recordChange } from './journal.ts';

type NewAction = Omit<CorrectiveAction, 'id' | 'ownerName' | 'doneAt'>;

/** What was agreed after one complaint, in that order. */
export async function listCorrectiveActions(
  db: Reading,
  complaintId: string,
): Promise<CorrectiveAction[]> {
  return db
    .selectFrom('corrective_action')
    .leftJoin('staff', 'staff.id', 'corrective_action.owner_id')
    .where('complaint_id', '=', complaintId)
    .where('removed_at', 'is', null)
    .select([
      'corrective_action.id',
      'complaint_id as complaintId',
      'root_cause_id as rootCauseId',
      'what',
      'owner_id as ownerId',
      'staff.name as ownerName',
      'due_on as dueOn',
      'done_at as doneAt',
    ])
    .orderBy('corrective_action.key')
    .execute();
}

export async function addCorrectiveAction(
  trx: Writing,
  actor: Actor,
  action: NewAction,
): Promise<{ id: string }> {
  const id = uuidv7(Date.parse(actor.now));
  await trx
    .insertInto('corrective_action')
    .values({
      id,
      complaint_id: action.complaintId,
      root_cause_id: action.rootCauseId,
      what: action.what,
      owner_id: action.ownerId,
      due_on: action.dueOn,
      created_at: actor.now,
      done_at: null,
      removed_at: null,
    })
    .execute();
  await recordChange(trx, actor, {
    entity: 'corrective_action',
    entityId: id,
    action: 'create',
    after: action,
  });
  return { id };
}

/** Fails with NOT_FOUND. */
export async function finishCorrectiveAction(
  trx: Writing,
  actor: Actor,
  { id, done }: { id: string; done: boolean },
): Promise<void> {
  await change(trx, id, { done_at: done ? actor.now : null });
  await recordChange(trx, actor, {
    entity: 'corrective_action',
    entityId: id,
    action: done ? 'finish' : 'reopen',
  });
}

/** Fails with NOT_FOUND. */
export async function removeCorrectiveAction(
  trx: Writing,
  actor: Actor,
  id: string,
): Promise<void> {
  await change(trx, id, { removed_at: actor.now });
  await recordChange(trx, actor, { entity: 'corrective_action', entityId: id, action: 'bin' });
}

async function change(
  trx: Writing,
  id: string,
  columns: { done_at: string | null } | { removed_at: string },
): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('corrective_action')
    .set(columns)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new StorageError('NOT_FOUND', 'corrective_action');
}
