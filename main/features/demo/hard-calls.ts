import { blankCall, type CallContent } from '#contract/calls.ts';
import { blankRecord, type GuidedPart } from '#contract/guided-call.ts';
import { type TalkEvent, usualCourse } from '#contract/guided-talk.ts';
import { end, type Playbook } from '#contract/playbook.ts';
import { startDraft } from '#db/call-drafts.ts';
import type { Writing } from '#db/connection.ts';
import type { PlannedLine, TalkLine } from '#db/content/demo/complaint-source.ts';
import { type ShippedKey, shippedVersions } from '#db/content/playbooks/versions.ts';
import { addFollowUp } from '#db/follow-ups.ts';
import { uuidv7 } from '#db/ids.ts';
import type { Actor } from '#db/journal.ts';
import { readPlaybook } from '#db/playbooks.ts';
import { shippedIds } from '#db/root-causes.ts';
import type { QueryContext } from '../../engine/handlers.ts';
import { saveCall } from '../calls/save-call.ts';
import type { Reckoning } from '../complaints/reckoning.ts';

const leading: ShippedKey = 'complaint-phone';
const playbook = { key: leading, version: shippedVersions[leading] };

interface About {
  customerId: string;
  complaintId: string;
}

/** A call that begins now and is led to an agreement. */
export async function storeLedCall(
  trx: Writing,
  actor: Actor,
  { customerId, complaintId, line }: About & { line: TalkLine },
  doing: Pick<QueryContext, 'staff'> & { reckoning: Reckoning },
): Promise<void> {
  const id = uuidv7(Date.parse(actor.now));
  const { moods, minutes, note, options, chosen, reasons } = line;
  const [moodStart, moodEnd] = moods;
  const over = later(actor.now, minutes);
  const content: CallContent = {
    ...blankCall,
    customerId,
    direction: 'outgoing',
    kind: 'complaint',
    note,
    outcome: 'agreed',
    moodStart,
    moodEnd,
    seconds: minutes * 60,
    guided: {
      playbook,
      complaintId,
      events: eventsOf(await readPlaybook(trx, playbook), actor.now, line),
      record: { ...blankRecord, options: [...options], chosen, reasons },
    },
  };
  // An action of its own, apart from the thousand others by which the demo shop comes.
  const alone: Actor = { ...actor, batchId: id };
  await startDraft(trx, alone, { id, content });
  await saveCall(trx, { ...alone, now: over }, { id, content }, doing);
}

/** To the end by the usual ways, with the mood in the beginning and after the agreement. */
function eventsOf(
  content: Playbook,
  begun: string,
  { moods: [before, after], minutes }: TalkLine,
): GuidedPart['events'] {
  const ways = [...usualCourse(content).slice(1), end];
  const goes = ways.map((to, place): TalkEvent => {
    const at = later(begun, (minutes * (place + 1)) / ways.length);
    return { at, did: 'go', to, skipped: '' };
  });
  const calmer: TalkEvent = { at: later(begun, minutes), did: 'mood', mood: after };
  return [
    { at: begun, did: 'mood', mood: before },
    ...goes.slice(0, -1),
    calmer,
    ...goes.slice(-1),
  ];
}

const later = (moment: string, minutes: number) =>
  new Date(Date.parse(moment) + Math.round(minutes * 60) * 1000).toISOString();

/** A call that is yet to come, with what was put together for it. */
export async function storePlannedCall(
  trx: Writing,
  actor: Actor,
  { customerId, complaintId, line }: About & { line: PlannedLine & { dueOn: string } },
): Promise<void> {
  const { dueOn, what, time, cause, options, ready, note } = line;
  await addFollowUp(trx, actor, {
    customerId,
    interactionId: null,
    dueOn,
    note: what,
    preparation: {
      playbook,
      complaintId,
      time,
      likelyCauseId: shippedIds[cause],
      options: [...options],
      ready: [...ready],
      note,
    },
  });
}
