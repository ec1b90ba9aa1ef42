import type {
  ComplaintDecision,
  ComplaintFacts,
  ComplaintStep,
} from '#contract/complaint-input.ts';
import type { ShopRules } from '#contract/rules.ts';
import {
  answerApproval,
  askApproval,
  readOpenApproval,
  withdrawApproval,
} from '#db/complaint-approvals.ts';
import { columnsOfFacts, factsOfRow } from '#db/complaint-columns.ts';
import {
  type ComplaintTarget,
  changeComplaint,
  readComplaintAt,
  readStoredComplaint,
  takeBackOnComplaint,
} from '#db/complaints.ts';
import type { Writing } from '#db/connection.ts';
import { StorageError } from '#db/errors.ts';
import { addFollowUp } from '#db/follow-ups.ts';
import type { Actor } from '#db/journal.ts';
import type { QueryContext } from '../../engine/handlers.ts';
import { Refusal } from '../../engine/refusal.ts';
import { dayAt } from '../clocks/zone.ts';
import { requireWithinLimit } from './limits.ts';
import { binPlanned, finishPlanned, resumePlanned } from './planned-question.ts';
import { reopeningOf } from './reopening.ts';
import { changedFacts, decisionColumns, deedOf, requireStep } from './workflow.ts';

/** Fails with CONFLICT, and with FORBIDDEN for a decision above the limit of the role. */
export async function takeStep(
  trx: Writing,
  actor: Actor,
  target: ComplaintTarget,
  step: ComplaintStep,
  { staff, rules }: Pick<QueryContext, 'staff'> & { rules: ShopRules },
): Promise<number> {
  const row = await readComplaintAt(trx, target);
  requireStep(row, step.do);
  requirePast(step, dayAt(actor.now, rules.timeZone));
  if (step.do === 'decide') {
    requireWithinLimit(step.decision.cost, staff.role, rules);
    await withdrawApproval(trx, actor, row.id);
  }
  if (step.do === 'escalate' && !rules.escalation[step.because]) {
    throw new Refusal({ code: 'VALIDATION', fields: { 'step.because': 'invalid' } });
  }
  if (step.do === 'reopen') {
    return changeComplaint(
      trx,
      actor,
      target,
      await reopeningOf(trx, row.id, 'reopen', step.reason, rules),
    );
  }
  const deed = deedOf(row, step, actor);
  if (step.do === 'settle' && step.followUp) {
    const followUp = await addFollowUp(trx, actor, {
      ...step.followUp,
      customerId: row.customer_id,
      interactionId: null,
    });
    deed.columns.follow_up_id = followUp.id;
  }
  if (step.do === 'satisfaction') {
    await finishPlanned(trx, actor, row.follow_up_id);
  }
  return changeComplaint(trx, actor, target, deed);
}

/** What went to the customer has gone: fails with VALIDATION for a day after today (YYYY-MM-DD). */
function requirePast(step: ComplaintStep, today: string): void {
  const days = {
    'step.on': step.do === 'reply' || step.do === 'pay' ? step.on : null,
    'step.moneyOn': step.do === 'settle' ? step.moneyOn : null,
    'step.money.on': step.do === 'close' && step.money && 'on' in step.money ? step.money.on : null,
  };
  for (const [field, day] of Object.entries(days)) {
    if (day !== null && day > today) {
      throw new Refusal({ code: 'VALIDATION', fields: { [field]: 'invalid' } });
    }
  }
}

/** Fails with CONFLICT. What stays as it is makes no event. */
export async function changeFacts(
  trx: Writing,
  actor: Actor,
  target: ComplaintTarget,
  changes: Partial<ComplaintFacts>,
): Promise<number> {
  const row = await readComplaintAt(trx, target);
  if (row.voided_at !== null) throw new StorageError('CONFLICT', 'complaint');
  const { before, after } = changedFacts(factsOfRow(row), changes);
  if (Object.keys(after).length === 0) return row.version;
  return changeComplaint(trx, actor, target, {
    did: 'change',
    columns: columnsOfFacts(after),
    reason: '',
    detail: { before, after },
  });
}

/** Lets the manager decide about what costs more than one's own limit. */
export async function askForApproval(
  trx: Writing,
  actor: Actor,
  target: ComplaintTarget,
  decision: ComplaintDecision,
  rules: ShopRules,
): Promise<number> {
  const row = await readComplaintAt(trx, target);
  requireStep(row, 'decide');
  await askApproval(trx, actor, row.id, decision);
  const escalated = row.escalated ?? (rules.escalation.aboveLimit ? 'aboveLimit' : null);
  return changeComplaint(trx, actor, target, {
    did: 'askApproval',
    columns: { escalated },
    reason: decision.reasons,
    detail: { decision },
  });
}

/** Fails with CONFLICT when nothing waits, with FORBIDDEN above the own limit, or VALIDATION. */
export async function answerForApproval(
  trx: Writing,
  actor: Actor,
  target: ComplaintTarget,
  { agree, reason }: { agree: boolean; reason: string },
  { staff, rules }: Pick<QueryContext, 'staff'> & { rules: ShopRules },
): Promise<number> {
  const row = await readComplaintAt(trx, target);
  const asked = await readOpenApproval(trx, row.id);
  if (!asked) throw new StorageError('CONFLICT', 'complaint_approval');
  if (!agree && reason.trim() === '') {
    throw new Refusal({ code: 'VALIDATION', fields: { reason: 'required' } });
  }
  requireStep(row, 'decide');
  if (agree) requireWithinLimit(asked.decision.cost, staff.role, rules);
  await answerApproval(trx, actor, asked.id, { agree, reason });
  const decided = decisionColumns(
    asked.decision,
    { staffId: asked.askedById, now: actor.now },
    actor.staffId,
  );
  return changeComplaint(trx, actor, target, {
    did: agree ? 'agree' : 'refuse',
    columns: {
      ...(agree && { ...decided, state: 'decided' }),
      escalated: row.escalated === 'aboveLimit' ? null : row.escalated,
    },
    reason,
    detail: { decision: asked.decision },
    final: true,
  });
}

/** Gives those that are still open to one team member; returns which. */
export async function handOver(
  trx: Writing,
  actor: Actor,
  { ids, ownerId, reason }: { ids: readonly string[]; ownerId: string; reason: string },
): Promise<string[]> {
  const changed: string[] = [];
  for (const id of ids) {
    const row = await readStoredComplaint(trx, id);
    if (row.closed_at !== null || row.voided_at !== null || row.owner_id === ownerId) continue;
    await changeComplaint(trx, actor, row, {
      did: 'handOver',
      columns: { owner_id: ownerId },
      reason,
      detail: { before: { ownerId: row.owner_id }, after: { ownerId } },
    });
    changed.push(id);
  }
  return changed;
}

/** Undo of what was done last, with what came of it. Fails with CONFLICT. */
export async function takeBack(
  trx: Writing,
  actor: Actor,
  target: ComplaintTarget,
): Promise<number> {
  const { follow_up_id } = await readComplaintAt(trx, target);
  const { version, did } = await takeBackOnComplaint(trx, actor, target);
  if (did === 'askApproval') await withdrawApproval(trx, actor, target.id);
  if (did === 'settle') await binPlanned(trx, actor, follow_up_id);
  if (did === 'satisfaction') await resumePlanned(trx, actor, follow_up_id);
  return version;
}
