import type { CallContent } from '#contract/calls.ts';
import type { Channel } from '#contract/channels.ts';
import {
  blankFacts,
  type ComplaintDecision,
  type ComplaintFacts,
  type ComplaintStep,
} from '#contract/complaint-input.ts';
import type { Medium } from '#contract/complaint-words.ts';
import type { GuidedPart, TalkRecord } from '#contract/guided-call.ts';
import { changeComplaint, readStoredComplaint } from '#db/complaints.ts';
import type { Writing } from '#db/connection.ts';
import { StorageError } from '#db/errors.ts';
import type { TalkMade } from '#db/guided-talks.ts';
import type { Actor } from '#db/journal.ts';
import type { QueryContext } from '../../engine/handlers.ts';
import { Refusal } from '../../engine/refusal.ts';
import { askForApproval, changeFacts, takeStep } from '../complaints/deeds.ts';
import { limitOf } from '../complaints/limits.ts';
import type { Reckoning } from '../complaints/reckoning.ts';
import { takeIn } from '../complaints/taking-in.ts';
import { handOn } from './hand-on.ts';

export interface Talked {
  draftId: string;
  customerId: string;
  startedAt: string;
  call: CallContent;
  part: GuidedPart;
}

export type Doing = Pick<QueryContext, 'staff'> & { reckoning: Reckoning };

/**
 * The complaint that the talk was about, new or gone on with; null where nothing was complained
 * about. Fails with CONFLICT where it is over or the state does not allow what was agreed, and with
 * VALIDATION where something was agreed about nothing.
 */
export async function keepComplaint(
  trx: Writing,
  actor: Actor,
  talked: Talked,
  doing: Doing,
): Promise<TalkMade['complaint']> {
  const { complaintId, record } = talked.part;
  const decision = decisionOf(record);
  if (complaintId === null && record.account.trim() === '') {
    if (decision || record.handOverTo !== null) throw refused('account', 'required');
    return null;
  }
  const id = complaintId ?? (await takeInFrom(trx, actor, talked, doing.reckoning));
  const before = await readStoredComplaint(trx, id);
  if (before.customer_id !== talked.customerId) {
    throw new Refusal({
      code: 'VALIDATION',
      fields: { 'content.guided.complaintId': 'invalid' },
    });
  }
  if (before.closed_at !== null || before.voided_at !== null) {
    throw new StorageError('CONFLICT', 'complaint');
  }
  await work(trx, actor, { id, decision, talked, doing });
  const { version } = await readStoredComplaint(trx, id);
  return { id, version, deeds: version - before.version, takenIn: complaintId === null };
}

interface Work {
  id: string;
  decision: ComplaintDecision | null;
  talked: Talked;
  doing: Doing;
}

/** What was said about the complaint, each as a deed of its own in its history. */
async function work(trx: Writing, actor: Actor, { id, decision, ...rest }: Work): Promise<void> {
  const { call, part } = rest.talked;
  const { staff, reckoning } = rest.doing;
  const { rules } = reckoning;
  const { record } = part;
  const current = () => readStoredComplaint(trx, id);
  const step = async (deed: ComplaintStep) =>
    takeStep(trx, actor, await current(), deed, { staff, rules });

  if (part.complaintId !== null) {
    await changeFacts(trx, actor, await current(), knownFacts(record));
  }
  if ((await current()).state === 'new') {
    await step({ do: 'acknowledge', medium: mediumOf[call.channel] });
  }
  if (record.options.length > 0) {
    await changeComplaint(trx, actor, await current(), {
      did: 'offer',
      columns: { options: JSON.stringify(record.options) },
      reason: '',
      detail: { options: record.options },
    });
  }
  if (decision) {
    const limit = limitOf(staff.role, rules);
    if (limit !== null && decision.cost > limit) {
      await askForApproval(trx, actor, await current(), decision, rules);
    } else {
      await step({ do: 'decide', decision });
    }
  }
  if (record.handOverTo !== null) {
    await handOn(trx, actor, {
      complaint: await current(),
      ownerId: record.handOverTo,
      briefing: record.briefing,
      role: staff.role,
    });
  }
}

const mediumOf: Readonly<Record<Channel, Medium>> = {
  phone: 'phone',
  visit: 'inPerson',
  email: 'email',
  chat: 'message',
  social: 'message',
  letter: 'letter',
};

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
    Object.entries(said).filter(
      ([, value]) => value !== null && !(typeof value === 'string' && value.trim() === ''),
    ),
  );
}

function decisionOf({ options, chosen, reasons, way }: TalkRecord): ComplaintDecision | null {
  if (chosen === null) return null;
  const option = options[chosen];
  if (!option) throw refused('chosen', 'invalid');
  if (reasons.trim() === '') throw refused('reasons', 'required');
  const { remedy, cost } = option;
  return { verdict: 'accepted', remedy, cost, reasons, alternatives: '', way };
}

function refused(field: keyof TalkRecord, problem: 'required' | 'invalid'): Refusal {
  return new Refusal({
    code: 'VALIDATION',
    fields: { [`content.guided.record.${field}`]: problem },
  });
}
