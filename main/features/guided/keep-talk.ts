import type { CallContent } from '#contract/calls.ts';
import {
  blankFacts,
  type ComplaintDecision,
  type ComplaintFacts,
  type ComplaintStep,
} from '#contract/complaints.ts';
import type { GuidedPart, TalkRecord } from '#contract/guided-call.ts';
import { type Talk, talkAfter } from '#contract/guided-talk.ts';
import { changeComplaint, readStoredComplaint } from '#db/complaints.ts';
import type { Writing } from '#db/connection.ts';
import { createGuidedTalk, type TalkMade } from '#db/guided-talks.ts';
import type { Actor } from '#db/journal.ts';
import { readPlaybook } from '#db/playbooks.ts';
import { addPromise } from '#db/promises.ts';
import { readShop } from '#db/shop.ts';
import type { QueryContext } from '../../engine/handlers.ts';
import { Refusal } from '../../engine/refusal.ts';
import { renewClocks } from '../complaints/clocks.ts';
import { askForApproval, changeFacts, handOver, takeStep } from '../complaints/deeds.ts';
import { limitOf } from '../complaints/limits.ts';
import type { Reckoning } from '../complaints/reckoning.ts';
import { takeIn } from '../complaints/taking-in.ts';

interface Talked {
  draftId: string;
  customerId: string;
  startedAt: string;
  call: CallContent;
  part: GuidedPart;
}

type Doing = Pick<QueryContext, 'staff'> & { reckoning: Reckoning };

/**
 * Everything that was written down in a guided talk, in the transaction of its call: the complaint
 * with what was offered and decided, the promises, who goes on with it. A decision above the limit
 * of the role is asked for, not made. Fails with VALIDATION where a decision has no reasons.
 */
export async function keepTalk(
  trx: Writing,
  actor: Actor,
  talked: Talked,
  doing: Doing,
): Promise<void> {
  const { draftId, customerId, part } = talked;
  const talk = talkAfter(await readPlaybook(trx, part.playbook), part.events);
  const complaint = await keepComplaint(trx, actor, talked, doing);
  const promises = await keepPromises(trx, actor, talked, complaint?.id ?? null);
  await createGuidedTalk(trx, actor, {
    draftId,
    customerId,
    part,
    made: { complaint, promises },
    limits: limitsOf(talk),
  });
  if (complaint) await renewClocks(trx, complaint.id, doing.reckoning);
}

function limitsOf({ limits }: Talk) {
  if (limits.length === 0) return 'none';
  return limits.some(({ measure }) => measure === 'end') ? 'ended' : 'crossed';
}

/** Null where nothing was complained about. */
async function keepComplaint(
  trx: Writing,
  actor: Actor,
  talked: Talked,
  doing: Doing,
): Promise<TalkMade['complaint']> {
  const { complaintId, record } = talked.part;
  if (complaintId === null && record.account.trim() === '') return null;
  const id = complaintId ?? (await takeInFrom(trx, actor, talked, doing.reckoning));
  const before = await readStoredComplaint(trx, id);
  await work(trx, actor, id, talked, doing);
  const { version } = await readStoredComplaint(trx, id);
  return { id, version, deeds: version - before.version, takenIn: complaintId === null };
}

/** What was said about the complaint, each as a deed of its own in its history. */
async function work(
  trx: Writing,
  actor: Actor,
  id: string,
  { call, part }: Talked,
  { staff, reckoning }: Doing,
): Promise<void> {
  const { record } = part;
  const { rules } = reckoning;
  const current = () => readStoredComplaint(trx, id);
  const step = async (deed: ComplaintStep) =>
    takeStep(trx, actor, await current(), deed, { staff, rules });

  if (part.complaintId !== null) {
    await changeFacts(trx, actor, await current(), knownFacts(record));
  }
  if ((await current()).state === 'new') {
    await step({ do: 'acknowledge', medium: call.channel === 'visit' ? 'inPerson' : 'phone' });
  }
  if (record.options.length > 0) {
    await changeComplaint(trx, actor, await current(), {
      did: 'offer',
      columns: { options: JSON.stringify(record.options) },
      reason: '',
      detail: { options: record.options },
    });
  }
  const decision = decisionOf(record);
  if (decision) {
    const limit = limitOf(staff.role, rules);
    if (limit !== null && decision.cost > limit) {
      await askForApproval(trx, actor, await current(), decision, rules);
    } else {
      await step({ do: 'decide', decision });
    }
  }
  if (record.handOverTo !== null) {
    await handOver(trx, actor, { ids: [id], ownerId: record.handOverTo, reason: record.briefing });
  }
}

async function takeInFrom(
  trx: Writing,
  actor: Actor,
  { draftId, customerId, startedAt, call, part }: Talked,
  reckoning: Reckoning,
): Promise<string> {
  const facts: ComplaintFacts = {
    ...blankFacts,
    ...knownFacts(part.record),
    account: part.record.account,
    channel: call.channel,
    receivedAt: startedAt,
    moodStart: call.moodStart,
  };
  const taken = { customerId, callDraftId: draftId, facts };
  const { id } = await takeIn(trx, actor, taken, reckoning);
  return id;
}

/** What nobody said in the talk stays as it stood. */
function knownFacts(record: TalkRecord): Partial<ComplaintFacts> {
  const { account, kind, product, receipt, purchasedOn, buyer, sale } = record;
  const { demand, demandedAmount, nextUpdateOn } = record;
  const said = {
    account,
    kind,
    product,
    receipt,
    purchasedOn,
    buyer,
    sale,
    demand,
    demandedAmount,
    nextUpdateOn,
  };
  return Object.fromEntries(
    Object.entries(said).filter(([, value]) => value !== null && value !== ''),
  );
}

function decisionOf({ options, chosen, reasons, way }: TalkRecord): ComplaintDecision | null {
  const option = chosen === null ? undefined : options[chosen];
  if (!option) return null;
  if (reasons.trim() === '') {
    throw new Refusal({
      code: 'VALIDATION',
      fields: { 'content.guided.record.reasons': 'required' },
    });
  }
  const { remedy, cost } = option;
  return { verdict: 'accepted', remedy, cost, reasons, alternatives: '', way };
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
