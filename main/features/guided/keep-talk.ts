import type { TalkLimits, TalkSummary } from '#contract/guided-call.ts';
import { leftOut, stepOf, type Talk, talkAfter } from '#contract/guided-talk.ts';
import type { Playbook } from '#contract/playbook.ts';
import type { Writing } from '#db/connection.ts';
import { createGuidedTalk } from '#db/guided-talks.ts';
import type { Actor } from '#db/journal.ts';
import { readPlaybook } from '#db/playbooks.ts';
import { addPromise } from '#db/promises.ts';
import { readShop } from '#db/shop.ts';
import { Refusal } from '../../engine/refusal.ts';
import { renewClocks } from '../complaints/clocks.ts';
import { type Doing, keepComplaint, type Talked } from './keep-complaint.ts';

/**
 * Everything that was written down in a guided talk, in the transaction of its call: the complaint
 * with what was offered and decided, the promises, who goes on with it. A decision above the limit
 * of the role is asked for, not made. Fails with VALIDATION where a decision has no reasons or a
 * required step was left out without one, and with CONFLICT where the complaint that it goes on with
 * is over. Returns the id of the talk.
 */
export async function keepTalk(
  trx: Writing,
  actor: Actor,
  talked: Talked,
  doing: Doing,
): Promise<string> {
  const { draftId, customerId, part } = talked;
  const playbook = await readPlaybook(trx, part.playbook);
  const talk = talkAfter(playbook, part.events);
  if (leftOut(playbook, talk).length > 0) {
    throw new Refusal({ code: 'VALIDATION', fields: { 'content.guided.events': 'required' } });
  }
  const complaint = await keepComplaint(trx, actor, talked, doing);
  const promises = await keepPromises(trx, actor, talked, complaint?.id ?? null);
  const id = await createGuidedTalk(trx, actor, {
    draftId,
    customerId,
    part,
    made: { complaint, promises },
    summary: summaryOf(playbook, talk),
    limits: limitsOf(talk),
  });
  if (complaint) await renewClocks(trx, complaint.id, doing.reckoning);
  return id;
}

function summaryOf(playbook: Playbook, { done, skipped, moods }: Talk): TalkSummary {
  return {
    title: playbook.title,
    steps: done.filter((key) => !(key in skipped)).length,
    moodStart: moods[0]?.mood ?? null,
    moodEnd: moods.at(-1)?.mood ?? null,
    skipped: Object.entries(skipped).map(([key, reason]) => ({
      title: stepOf(playbook, key)?.title ?? {},
      reason,
    })),
  };
}

function limitsOf({ limits }: Talk): TalkLimits {
  if (limits.length === 0) return 'none';
  return limits.some(({ measure }) => measure === 'end') ? 'ended' : 'crossed';
}

async function keepPromises(
  trx: Writing,
  actor: Actor,
  { draftId, customerId, part }: Talked,
  complaintId: string | null,
): Promise<string[]> {
  const { currency } = await readShop(trx);
  const given: string[] = [];
  for (const promise of part.record.promises) {
    if (promise.what === '') continue;
    const { id } = await addPromise(trx, actor, {
      ...promise,
      customerId,
      complaintId,
      callDraftId: draftId,
      currency,
      keeperId: promise.keeperId ?? actor.staffId,
    });
    given.push(id);
  }
  return given;
}
