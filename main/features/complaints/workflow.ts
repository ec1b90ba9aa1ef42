import type {
  ComplaintDecision,
  ComplaintFacts,
  ComplaintStep,
} from '#contract/complaint-input.ts';
import {
  type ComplaintState,
  givesMoney,
  mayStep,
  type Standing,
  type StepName,
  stateAfter,
} from '#contract/complaint-workflow.ts';
import type { ComplaintColumns, StoredComplaint } from '#db/complaint-columns.ts';
import type { ComplaintDeed } from '#db/complaints.ts';
import { Refusal } from '../../engine/refusal.ts';
import { moneyColumns, paidOn } from './money.ts';

/** Who does it and when, by the one clock of the program. */
export interface Deed {
  staffId: string;
  /** ISO 8601 in UTC. */
  now: string;
}

type Stored = Pick<
  StoredComplaint,
  'state' | 'voided_at' | 'escalated' | 'verdict' | 'remedy' | 'money_on' | 'replied_on'
>;

export function standingOf(row: Stored): Standing {
  return {
    state: row.state as ComplaintState,
    voided: row.voided_at !== null,
    escalated: row.escalated !== null,
    rejected: row.verdict === 'rejected',
    givesMoney: givesMoney(decidedOf(row)),
    answered: row.replied_on !== null,
  };
}

function decidedOf({ verdict, remedy }: Stored): Parameters<typeof givesMoney>[0] {
  type Decided = ReturnType<typeof decidedOf>;
  return { verdict: verdict as Decided['verdict'], remedy: remedy as Decided['remedy'] };
}

/** Fails with CONFLICT where the state does not allow it: somebody else was quicker. */
export function requireStep(row: Stored, step: StepName): void {
  if (!mayStep(standingOf(row), step)) throw new Refusal({ code: 'CONFLICT' });
}

/** What a step changes and says. The step must be allowed. */
export function deedOf(
  row: Stored & Pick<StoredComplaint, 'first_answer_at'>,
  step: ComplaintStep,
  deed: Deed,
): ComplaintDeed {
  const { do: did, ...detail } = step;
  requireStep(row, did);
  requireMoneyTold(row, step);
  const state = stateAfter(did, step.do === 'wait' ? step.for : undefined);
  return {
    did,
    columns: {
      ...(state !== null && { state }),
      ...columnsOf(step, deed),
      ...(tellsCustomer(step) && { first_answer_at: row.first_answer_at ?? deed.now }),
    },
    reason: reasonOf(step),
    detail,
  };
}

/** What is over owes nothing: fails with VALIDATION where nobody says what became of the money. */
function requireMoneyTold(row: Stored, step: ComplaintStep): void {
  if (step.do !== 'close' || step.money !== null) return;
  if (row.money_on !== null || !standingOf(row).givesMoney) return;
  throw new Refusal({ code: 'VALIDATION', fields: { 'step.money': 'required' } });
}

/** Whether the customer hears from the shop by it. */
function tellsCustomer({ do: did }: ComplaintStep): boolean {
  return did === 'acknowledge' || did === 'inform' || did === 'reply';
}

function columnsOf(step: ComplaintStep, { staffId, now }: Deed): ComplaintColumns {
  switch (step.do) {
    case 'acknowledge':
      return { acknowledged_at: now };
    case 'assess':
      return {};
    case 'wait':
    case 'inform':
      return { next_update_on: step.nextUpdateOn };
    case 'decide':
      return decisionColumns(step.decision, { staffId, now }, null);
    case 'reply':
      return { replied_on: step.on, reply_medium: step.medium, reply_proof: step.proof };
    case 'settle':
      return {
        settled_at: now,
        settled_way: step.way,
        ...(step.moneyOn !== null && paidOn(step.moneyOn)),
        mood_end: step.moodEnd,
        next_update_on: null,
      };
    case 'pay':
      return paidOn(step.on);
    case 'satisfaction':
      return {
        satisfaction: step.score,
        satisfaction_comment: step.comment,
        satisfaction_at: now,
      };
    case 'close':
      return {
        closed_at: now,
        root_cause_id: step.rootCauseId,
        prevention: step.prevention,
        ...(step.money !== null && moneyColumns(step.money)),
        next_update_on: null,
        escalated: null,
      };
    case 'reopen':
      return reopenedColumns;
    case 'diagnose':
      return { root_cause_id: step.rootCauseId, prevention: step.prevention };
    case 'escalate':
      return { escalated: step.because };
    case 'calm':
      return { escalated: null };
    default:
      return { voided_at: now, next_update_on: null };
  }
}

/** The history keeps what was decided before; what was told and paid stays true. */
const reopenedColumns: ComplaintColumns = {
  verdict: null,
  remedy: null,
  cost: 0,
  reasons: '',
  alternatives: '',
  way: null,
  decided_at: null,
  decided_by: null,
  approved_by: null,
  replied_on: null,
  reply_medium: null,
  reply_proof: '',
  settled_at: null,
  settled_way: null,
  money_withheld: '',
  satisfaction: null,
  satisfaction_comment: '',
  satisfaction_at: null,
  closed_at: null,
};

/** `approvedBy` agreed to a cost above the limit of who decided. */
export function decisionColumns(
  decision: ComplaintDecision,
  { staffId, now }: Deed,
  approvedBy: string | null,
): ComplaintColumns {
  const { verdict, remedy, cost, reasons, alternatives, way } = decision;
  return {
    verdict,
    remedy,
    cost,
    reasons,
    alternatives,
    way,
    decided_at: now,
    decided_by: staffId,
    approved_by: approvedBy,
    // What went out before, by a decision that no longer stands, is not what this one gives.
    ...(givesMoney(decision) && { money_on: null, money_withheld: '' }),
  };
}

/** A reopened one begins again where it is assessed. */
export function reopening(did: 'reopen' | 'promiseBroken', reason: string): ComplaintDeed {
  return { did, columns: { ...reopenedColumns, state: 'assessing' }, reason, detail: {} };
}

function reasonOf(step: ComplaintStep): string {
  switch (step.do) {
    case 'wait':
    case 'reopen':
    case 'calm':
    case 'void':
      return step.reason;
    case 'decide':
      return step.decision.reasons;
    case 'inform':
    case 'escalate':
      return step.note;
    case 'satisfaction':
      return step.comment;
    case 'close':
    case 'diagnose':
      return step.prevention;
    default:
      return '';
  }
}

/** The fields that differ, with what stood there and stands now. */
export function changedFacts(
  before: ComplaintFacts,
  changes: Partial<ComplaintFacts>,
): { before: Partial<ComplaintFacts>; after: Partial<ComplaintFacts> } {
  const names = (Object.keys(changes) as (keyof ComplaintFacts)[]).filter(
    (name) => JSON.stringify(changes[name]) !== JSON.stringify(before[name]),
  );
  const only = (facts: Partial<ComplaintFacts>) =>
    Object.fromEntries(names.map((name) => [name, facts[name]]));
  return { before: only(before), after: only(changes) };
}
