import type { Writing } from './connection.ts';
import { binFollowUp, resumeFinishedWith } from './follow-ups.ts';
import { type InteractionTarget, setInteractionBinned } from './interactions.ts';
import { type Actor, recordChange } from './journal.ts';

/**
 * A contact that should not have been logged, with what came of it: what was agreed in it and is
 * still to be done goes with it, and the follow-up that it finished is open again. Fails with
 * NOT_FOUND or CONFLICT.
 */
export async function binContact(
  trx: Writing,
  actor: Actor,
  target: InteractionTarget,
): Promise<number> {
  const version = await setInteractionBinned(trx, actor, target, true);
  const agreed = await trx
    .selectFrom('follow_up')
    .select(['id', 'version'])
    .where('interaction_id', '=', target.id)
    .where('done_at', 'is', null)
    .where('binned_at', 'is', null)
    .execute();
  for (const followUp of agreed) await binFollowUp(trx, actor, followUp);
  await resumeFinishedWith(trx, actor, target.id);
  return version;
}

/** Undo of binContact; a follow-up that is no longer as it left it stays as it is. */
export async function restoreContact(
  trx: Writing,
  actor: Actor,
  target: InteractionTarget,
): Promise<number> {
  const batchId = await batchOfBinning(trx, target.id);
  const version = await setInteractionBinned(trx, actor, target, false);
  if (batchId === undefined) return version;
  for (const { entity_id, action } of await followUpChanges(trx, batchId)) {
    if (action === 'bin') await restoreFollowUp(trx, actor, entity_id);
    else await finishAgain(trx, actor, entity_id);
  }
  return version;
}

async function batchOfBinning(trx: Writing, id: string): Promise<string | undefined> {
  const binning = await trx
    .selectFrom('change')
    .select('batch_id')
    .where('entity', '=', 'interaction')
    .where('entity_id', '=', id)
    .where('action', '=', 'bin')
    .orderBy('key', 'desc')
    .executeTakeFirst();
  return binning?.batch_id;
}

function followUpChanges(trx: Writing, batchId: string) {
  return trx
    .selectFrom('change')
    .select(['entity_id', 'action'])
    .where('batch_id', '=', batchId)
    .where('entity', '=', 'follow_up')
    .where('action', 'in', ['bin', 'reopen'])
    .orderBy('key')
    .execute();
}

async function restoreFollowUp(trx: Writing, actor: Actor, id: string): Promise<void> {
  const restored = await nextVersion(trx, id, { binned_at: null })
    .where('binned_at', 'is not', null)
    .executeTakeFirst();
  if (!restored) return;
  await recordChange(trx, actor, { entity: 'follow_up', entityId: id, action: 'restore' });
}

/** On the day on which it was done, not on that of the undo. */
async function finishAgain(trx: Writing, actor: Actor, id: string): Promise<void> {
  const finish = await trx
    .selectFrom('change')
    .select('at')
    .where('entity', '=', 'follow_up')
    .where('entity_id', '=', id)
    .where('action', '=', 'finish')
    .orderBy('key', 'desc')
    .executeTakeFirst();
  const finished = await nextVersion(trx, id, { done_at: finish?.at ?? actor.now })
    .where('done_at', 'is', null)
    .where('binned_at', 'is', null)
    .executeTakeFirst();
  if (!finished) return;
  await recordChange(trx, actor, { entity: 'follow_up', entityId: id, action: 'finish' });
}

function nextVersion(trx: Writing, id: string, values: { binned_at: null } | { done_at: string }) {
  return trx
    .updateTable('follow_up')
    .set((expression) => ({ ...values, version: expression('version', '+', 1) }))
    .where('id', '=', id)
    .returning('id');
}
