import type { GuidedPart } from '#contract/guided-call.ts';
import { mostPrepared, type Preparation } from '#contract/preparation.ts';
import type { Reading } from '#db/connection.ts';
import { findTalkOfDraft } from '#db/guided-talks.ts';
import { timeAt } from '../clocks/zone.ts';
import type { Reckoning } from '../complaints/reckoning.ts';

interface BrokenOff {
  draftId: string;
  part: GuidedPart;
  reckoning: Reckoning;
}

/**
 * What is ready for the talk that goes on later: with it the follow-up of a guided call is a planned
 * hard call. Null where no call back was agreed. The talk itself has to be kept before.
 */
export async function preparationFrom(
  db: Reading,
  { draftId, part, reckoning }: BrokenOff,
): Promise<Preparation | null> {
  const { callBackAt, likelyCauseId, options } = part.record;
  if (callBackAt === null) return null;
  const talk = await findTalkOfDraft(db, draftId);
  return {
    playbook: part.playbook,
    complaintId: talk?.made.complaint?.id ?? null,
    time: timeAt(callBackAt, reckoning.rules.timeZone),
    likelyCauseId,
    options: options.slice(0, mostPrepared),
    ready: [],
    note: '',
  };
}
