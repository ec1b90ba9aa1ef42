import { changeComplaint, readComplaintAt, readStoredComplaint } from '#db/complaints.ts';
import type { Writing } from '#db/connection.ts';
import { binGuidedTalk, findTalkOfDraft, type TalkMade } from '#db/guided-talks.ts';
import type { Actor } from '#db/journal.ts';
import { changePromise } from '#db/promises.ts';
import { leaveOthersAsTheyWere } from '#db/talks-of-complaint.ts';
import { dropTypedDraft } from '#db/typed-drafts.ts';
import { renewClocks } from '../complaints/clocks.ts';
import { takeBack } from '../complaints/deeds.ts';
import type { Reckoning } from '../complaints/reckoning.ts';
import { requireNoLaterTalk } from './later-talk.ts';

/**
 * Undo of a guided talk that was saved: all that it made is taken back and can be made again. Does
 * nothing where the call was not led. Fails with CONFLICT once somebody has gone on with it; a later
 * talk about the same complaint has to be undone first.
 */
export async function takeTalkBack(
  trx: Writing,
  actor: Actor,
  draftId: string,
  reckoning: Reckoning,
): Promise<void> {
  const talk = await findTalkOfDraft(trx, draftId);
  if (!talk) return;
  await requireNoLaterTalk(trx, talk.id);
  for (const id of talk.made.promises) {
    await changePromise(
      trx,
      actor,
      { id, version: 1 },
      {
        did: 'void',
        columns: { state: 'void', ended_at: actor.now },
        reason: '',
      },
    );
  }
  const { complaint } = talk.made;
  if (complaint) {
    await leaveComplaint(trx, actor, complaint, reckoning);
    await leaveOthersAsTheyWere(trx, actor, { ...complaint, id: talk.id });
  }
  await binGuidedTalk(trx, actor, talk.id);
  await dropTypedDraft(trx, actor, { subjectId: talk.id, form: 'after' });
}

/** One that was taken in by the talk keeps its number and is void. */
async function leaveComplaint(
  trx: Writing,
  actor: Actor,
  { id, version, deeds, takenIn }: NonNullable<TalkMade['complaint']>,
  reckoning: Reckoning,
): Promise<void> {
  await readComplaintAt(trx, { id, version });
  for (let left = deeds; left > 0; left -= 1) {
    await takeBack(trx, actor, await readStoredComplaint(trx, id));
  }
  if (takenIn) {
    await changeComplaint(trx, actor, await readStoredComplaint(trx, id), {
      did: 'void',
      columns: { voided_at: actor.now },
      reason: '',
      detail: {},
    });
  }
  await renewClocks(trx, id, reckoning);
}
