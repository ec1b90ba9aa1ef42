import type { Writing } from './connection.ts';
import { uuidv7 } from './ids.ts';
import { type Actor, recordChange } from './journal.ts';

interface NewFollowUp {
  customerId: string;
  /** The contact in which it was agreed. */
  interactionId: string | null;
  /** YYYY-MM-DD in the shop. */
  dueOn: string;
  note: string;
}

export async function addFollowUp(
  trx: Writing,
  actor: Actor,
  followUp: NewFollowUp,
): Promise<{ id: string; version: number }> {
  const id = uuidv7(Date.parse(actor.now));
  await trx
    .insertInto('follow_up')
    .values({
      id,
      version: 1,
      customer_id: followUp.customerId,
      staff_id: actor.staffId,
      interaction_id: followUp.interactionId,
      due_on: followUp.dueOn,
      note: followUp.note,
      created_at: actor.now,
      done_at: null,
      binned_at: null,
    })
    .execute();
  await recordChange(trx, actor, {
    entity: 'follow_up',
    entityId: id,
    action: 'create',
    after: followUp,
  });
  return { id, version: 1 };
}

/** Undo of a saved call: what was agreed in it goes with it. */
export async function binFollowUpsOf(
  trx: Writing,
  actor: Actor,
  interactionId: string,
): Promise<void> {
  const binned = await trx
    .updateTable('follow_up')
    .set((expression) => ({ binned_at: actor.now, version: expression('version', '+', 1) }))
    .where('interaction_id', '=', interactionId)
    .where('binned_at', 'is', null)
    .returning('id')
    .execute();
  for (const { id } of binned) {
    await recordChange(trx, actor, { entity: 'follow_up', entityId: id, action: 'bin' });
  }
}
