import type { Writing } from '#db/connection.ts';
import { binFollowUp, finishFollowUp, readFollowUpState, resumeFollowUp } from '#db/follow-ups.ts';
import type { Actor } from '#db/journal.ts';

// After a complaint is settled somebody asks whether all is well: a follow-up like any other, which
// people may have done, moved or taken away by hand. Shared with the demo shop.

/** The question has been asked. */
export async function finishPlanned(trx: Writing, actor: Actor, id: string | null): Promise<void> {
  const state = await stateOf(trx, id);
  if (state && !state.done) await finishFollowUp(trx, actor, state);
}

/** Undo of finishPlanned. */
export async function resumePlanned(trx: Writing, actor: Actor, id: string | null): Promise<void> {
  const state = await stateOf(trx, id);
  if (state?.done) await resumeFollowUp(trx, actor, state);
}

/** Undo of the settling that planned it. */
export async function binPlanned(trx: Writing, actor: Actor, id: string | null): Promise<void> {
  const state = await stateOf(trx, id);
  if (state && !state.done) await binFollowUp(trx, actor, state);
}

async function stateOf(trx: Writing, id: string | null) {
  const state = id === null ? undefined : await readFollowUpState(trx, id);
  return state && id !== null ? { id, version: state.version, done: state.done } : undefined;
}
