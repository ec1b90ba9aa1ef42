import type { AfterTalk } from '#contract/after-talk.ts';
import type { Parsed } from '#contract/index.ts';
import {
  type LedTalk,
  lastQuietMinute,
  listFollowUpIdsOf,
  readLedTalk,
  type StoredAfter,
  writeAfter,
} from '#db/after-talks.ts';
import { readStoredComplaint } from '#db/complaints.ts';
import type { Reading, Writing } from '#db/connection.ts';
import { StorageError } from '#db/errors.ts';
import { listFollowUps } from '#db/follow-up-list.ts';
import { addFollowUp, binFollowUp, readFollowUpState } from '#db/follow-ups.ts';
import type { TalkMade } from '#db/guided-talks.ts';
import type { Actor } from '#db/journal.ts';
import { readPlaybook } from '#db/playbooks.ts';
import { listPromisesById } from '#db/promise-list.ts';
import { listRootCauses } from '#db/root-causes.ts';
import { leaveOthersAsTheyWere } from '#db/talks-of-complaint.ts';
import { dropTypedDraft } from '#db/typed-drafts.ts';
import type { QueryContext } from '../../engine/handlers.ts';
import { Refusal } from '../../engine/refusal.ts';
import { plus } from '../clocks/days.ts';
import { openDayFrom } from '../clocks/opening-hours.ts';
import { dayAt } from '../clocks/zone.ts';
import { renewClocks } from '../complaints/clocks.ts';
import { takeBack, takeStep } from '../complaints/deeds.ts';
import { openingOf, type Reckoning } from '../complaints/reckoning.ts';
import type { Doing } from './keep-complaint.ts';
import { requireNoLaterTalk } from './later-talk.ts';

/** Days after which one asks how it went, where no complaint and so no rule of the shop says it. */
const usualDays = 3;

/** Fails with FORBIDDEN for everybody but who led it: what is thought there is theirs alone. */
async function readOwn(db: Reading, id: string, staffId: string): Promise<LedTalk> {
  const talk = await readLedTalk(db, id);
  if (talk.staffId !== staffId) throw new Refusal({ code: 'FORBIDDEN' });
  return talk;
}

export async function readAfter(
  { db, staff, now }: Pick<QueryContext, 'db' | 'staff' | 'now'>,
  id: string,
  reckoning: Reckoning,
): Promise<AfterTalk> {
  const { part, made, after, complaintId, interactionId, staffId, ...talk } = await readOwn(
    db,
    id,
    staff.id,
  );
  const { review } = await readPlaybook(db, part.playbook);
  const { likelyCauseId } = part.record;
  const causes = await listRootCauses(db);
  const promises = await listPromisesById(db, made.promises);
  const { followUpDays, timeZone } = reckoning.rules;
  const days = complaintId === null ? usualDays : followUpDays;
  return {
    ...talk,
    review,
    pauseBefore: await lastQuietMinute(db, staffId),
    followUps: await listFollowUps(db, await listFollowUpIdsOf(db, interactionId)),
    promises: promises.filter(({ state }) => state === 'open'),
    proposedOn: openDayFrom(plus(dayAt(now, timeZone), { days }), openingOf(reckoning)),
    complaint: complaintId === null ? null : await complaintAfter(db, complaintId),
    likelyCauseId: causes.some(({ id: known }) => known === likelyCauseId) ? likelyCauseId : null,
    done: after && { pause: after.pause, answers: after.answers },
  };
}

async function complaintAfter(db: Reading, id: string): Promise<AfterTalk['complaint']> {
  const row = await readStoredComplaint(db, id);
  const isOpen = row.closed_at === null && row.voided_at === null;
  return {
    id,
    number: { year: row.year, sequence: row.sequence },
    nextUpdateOn: row.next_update_on,
    needsCause: isOpen && row.root_cause_id === null,
  };
}

type Finished = Parsed<'guidedTalks.finish'>;

/** Everything that was written down after a talk; undo of its call takes it back as well. */
export async function finishAfter(
  trx: Writing,
  actor: Actor,
  { id, pause, answers, followUp, cause }: Finished,
  doing: Doing,
): Promise<void> {
  const { made, customerId, complaintId, interactionId } = await readOwn(trx, id, actor.staffId);
  const booked =
    followUp && (await addFollowUp(trx, actor, { ...followUp, customerId, interactionId }));
  const complaint = cause && (await nameCause(trx, actor, { complaintId, cause, doing }));
  await writeAfter(trx, actor, id, {
    after: {
      pause,
      answers,
      followUpId: booked && booked.id,
      complaint: complaint && { id: complaint.id, version: complaint.version + 1 },
    },
    made: complaint ? movedOn(made, complaint) : made,
  });
  await dropTypedDraft(trx, actor, { subjectId: id, form: 'after' });
}

interface Naming {
  complaintId: string | null;
  cause: NonNullable<Finished['cause']>;
  doing: Doing;
}

/** Returns the complaint as it stood before. */
async function nameCause(
  trx: Writing,
  actor: Actor,
  { complaintId, cause, doing }: Naming,
): Promise<{ id: string; version: number }> {
  if (complaintId === null) {
    throw new Refusal({ code: 'VALIDATION', fields: { cause: 'invalid' } });
  }
  const before = await readStoredComplaint(trx, complaintId);
  if (before.root_cause_id !== null) throw new StorageError('CONFLICT', 'complaint');
  const { staff, reckoning } = doing;
  const { rules } = reckoning;
  await takeStep(trx, actor, before, { do: 'diagnose', ...cause }, { staff, rules });
  await renewClocks(trx, complaintId, reckoning);
  return before;
}

/** Where nobody else was at the complaint, undo of the call still takes all of it back. */
function movedOn(made: TalkMade, { version }: { version: number }): TalkMade {
  const { complaint } = made;
  if (complaint?.version !== version) return made;
  return {
    ...made,
    complaint: { ...complaint, version: version + 1, deeds: complaint.deeds + 1 },
  };
}

/** Undo of movedOn; where it did nothing, the talk is as far behind as before the cause was named. */
function movedBack(made: TalkMade, { version }: { version: number }): TalkMade {
  const { complaint } = made;
  if (!complaint) return made;
  const moved =
    complaint.version === version
      ? { ...complaint, version: version + 1, deeds: complaint.deeds - 1 }
      : { ...complaint, version: complaint.version + 2 };
  return { ...made, complaint: moved };
}

/**
 * Undo of finishAfter. Fails with CONFLICT where nothing is finished or the complaint went on; a
 * later talk about it has to be undone first.
 */
export async function resumeAfter(
  trx: Writing,
  actor: Actor,
  id: string,
  reckoning: Reckoning,
): Promise<void> {
  const { after, made } = await readOwn(trx, id, actor.staffId);
  if (after === null) throw new StorageError('CONFLICT', 'guided_talk');
  await leaveFollowUp(trx, actor, after);
  const { complaint } = after;
  if (complaint) {
    const { version } = await readStoredComplaint(trx, complaint.id);
    if (version !== complaint.version) await requireNoLaterTalk(trx, id);
    await takeBack(trx, actor, complaint);
    await leaveOthersAsTheyWere(trx, actor, { ...complaint, id, deeds: 1 });
    await renewClocks(trx, complaint.id, reckoning);
  }
  await writeAfter(trx, actor, id, {
    after: null,
    made: complaint ? movedBack(made, complaint) : made,
  });
}

/** One that was done or taken away meanwhile stays so. */
async function leaveFollowUp(trx: Writing, actor: Actor, { followUpId }: StoredAfter) {
  const state = followUpId === null ? undefined : await readFollowUpState(trx, followUpId);
  if (followUpId === null || !state || state.done) return;
  await binFollowUp(trx, actor, { id: followUpId, version: state.version });
}
