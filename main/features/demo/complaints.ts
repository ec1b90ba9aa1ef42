import type { ComplaintFacts, ComplaintStep } from '#contract/complaint-input.ts';
import { changeComplaint, createComplaint, readStoredComplaint } from '#db/complaints.ts';
import type { Writing } from '#db/connection.ts';
import type { DemoComplaint } from '#db/content/demo/types.ts';
import { addFollowUp } from '#db/follow-ups.ts';
import type { Actor } from '#db/journal.ts';
import { addPromise, changePromise } from '#db/promises.ts';
import { shippedIds } from '#db/root-causes.ts';
import type { QueryContext } from '../../engine/handlers.ts';
import { plus } from '../clocks/days.ts';
import { renewClocks } from '../complaints/clocks.ts';
import { finishPlanned } from '../complaints/planned-question.ts';
import type { Reckoning } from '../complaints/reckoning.ts';
import { deedOf } from '../complaints/workflow.ts';
import { storeLedCall, storePlannedCall } from './hard-calls.ts';
import { shopTime } from './shop-time.ts';

/** From one step to the next, where both fall on one day: a call has room in between. */
const minutesApart = 12;

interface Stored extends Pick<QueryContext, 'staff'> {
  customerId: string;
  complaint: DemoComplaint;
  currency: string;
  reckoning: Reckoning;
}

/** With everything that was done about it, each on its own day. */
export async function storeComplaint(
  trx: Writing,
  actor: Actor,
  { customerId, complaint, currency, reckoning, staff }: Stored,
): Promise<void> {
  const { date, time } = complaint;
  const { rules } = reckoning;
  const at = (day: string, minutes: number) =>
    new Date(Date.parse(shopTime(day, time)) + minutes * 60_000).toISOString();
  const on = (day: string, minutes: number): Actor => ({ ...actor, now: at(day, minutes) });
  const { id } = await createComplaint(trx, on(date, 0), {
    customerId,
    callDraftId: null,
    currency,
    year: Number(date.slice(0, 4)),
    facts: factsOf(complaint, {
      receivedAt: at(date, 0),
      ownerId: actor.staffId,
      nextUpdateOn: plus(date, { days: rules.updateDays }),
    }),
  });
  for (const [place, line] of complaint.course.entries()) {
    const now = on(line.date, 5 + minutesApart * place);
    if (line.do === 'talk') {
      const about = { customerId, complaintId: id, line };
      await storeLedCall(trx, now, about, { staff, reckoning });
      continue;
    }
    const row = await readStoredComplaint(trx, id);
    if (line.do === 'satisfaction') await finishPlanned(trx, now, row.follow_up_id);
    const deed = deedOf(row, stepOf(line, rules.updateDays), now);
    if (line.do === 'settle') {
      const followUp = await addFollowUp(trx, now, {
        customerId,
        interactionId: null,
        dueOn: plus(line.date, { days: rules.followUpDays }),
        note: complaint.account,
      });
      deed.columns.follow_up_id = followUp.id;
    }
    await changeComplaint(trx, now, row, deed);
  }
  for (const { date: given, what, dueOn, keptOn } of complaint.promises) {
    const target = await addPromise(trx, on(given, 1), {
      customerId,
      complaintId: id,
      callDraftId: null,
      currency,
      what,
      toWhom: '',
      dueOn,
      cost: null,
      keeperId: actor.staffId,
    });
    if (keptOn === null) continue;
    const now = on(keptOn, 2);
    await changePromise(trx, now, target, {
      did: 'keep',
      columns: { state: 'kept', ended_at: now.now, late: Number(keptOn > dueOn) },
      reason: '',
    });
  }
  const { planned } = complaint;
  if (planned) await storePlannedCall(trx, actor, { customerId, complaintId: id, line: planned });
  await renewClocks(trx, id, reckoning);
}

function factsOf(
  { channel, kind, account, product, demand, buyer, sale, weight, mood }: DemoComplaint,
  known: Pick<ComplaintFacts, 'receivedAt' | 'ownerId' | 'nextUpdateOn'>,
): ComplaintFacts {
  return {
    ...known,
    account,
    kind,
    channel,
    product,
    receipt: '',
    purchasedOn: null,
    deliveredOn: null,
    defect: '',
    defectFoundOn: null,
    buyer,
    sale,
    legalBasis: buyer === null ? null : 'statutory',
    demand,
    demandedAmount: null,
    circumstances: {},
    goodsHandedOver: false,
    goodsCondition: '',
    moodStart: mood,
    customerCause: null,
    impact: weight?.[0] ?? null,
    urgency: weight?.[1] ?? null,
    helperId: null,
  };
}

type Step = Exclude<DemoComplaint['course'][number], { do: 'talk' }>;

function stepOf(line: Step, updateDays: number): ComplaintStep {
  const nextUpdateOn = plus(line.date, { days: updateDays });
  switch (line.do) {
    case 'acknowledge':
      return { do: 'acknowledge', medium: line.by };
    case 'assess':
      return { do: 'assess' };
    case 'wait':
      return { do: 'wait', for: line.for, reason: line.reason, nextUpdateOn };
    case 'inform':
      return { do: 'inform', medium: line.by, note: line.note, nextUpdateOn };
    case 'decide': {
      const { verdict, remedy, cost, reasons, alternatives = '' } = line;
      return {
        do: 'decide',
        decision: { verdict, remedy, cost, reasons, alternatives, way: 'inPerson' },
      };
    }
    case 'reply':
      return { do: 'reply', on: line.date, medium: line.by, proof: '' };
    case 'settle':
      return {
        do: 'settle',
        way: 'inPerson',
        moneyOn: null,
        moodEnd: line.mood,
        followUp: null,
      };
    case 'satisfaction':
      return { do: 'satisfaction', score: line.score, comment: line.comment };
    default:
      return {
        do: 'close',
        rootCauseId: shippedIds[line.cause],
        prevention: line.prevention,
        money: null,
      };
  }
}
