import { mayStep, type Standing, type StepName, stepNames } from '#contract/complaint-workflow.ts';
import type { Complaint } from '#contract/complaints.ts';
import { owesMoney } from './step-input.ts';

/** The physical key of each step, while no field has the keyboard. */
export const stepLetters: Readonly<Record<StepName, string>> = {
  acknowledge: 'A',
  assess: 'S',
  wait: 'W',
  decide: 'D',
  inform: 'I',
  reply: 'R',
  settle: 'T',
  pay: 'M',
  satisfaction: 'Q',
  close: 'C',
  reopen: 'O',
  diagnose: 'G',
  escalate: 'U',
  calm: 'L',
  void: 'V',
};

/** Those of what is no step. */
export const factsLetter = 'E';
export const promiseLetter = 'P';

/** What is seldom done stands behind "More". */
const seldom: ReadonlySet<StepName> = new Set(['reopen', 'diagnose', 'escalate', 'calm', 'void']);

export function standingOf(complaint: Complaint): Standing {
  const { state, voided, escalated, rejected, givesMoney, answered } = complaint;
  return { state, voided, escalated, rejected, givesMoney, answered };
}

/** What is probably done next. */
function likelyStep(complaint: Complaint): StepName | null {
  const { state, reply, rejected, satisfaction } = complaint;
  switch (state) {
    case 'new':
      return 'acknowledge';
    case 'acknowledged':
    case 'waitingCustomer':
    case 'waitingSupplier':
    case 'waitingExpert':
      return 'assess';
    case 'assessing':
      return 'decide';
    case 'decided':
      if (reply === null) return 'reply';
      return rejected ? 'close' : 'settle';
    case 'settled':
      if (owesMoney(complaint)) return 'pay';
      return satisfaction === null ? 'satisfaction' : 'close';
    default:
      return satisfaction === null && !rejected ? 'satisfaction' : null;
  }
}

interface StepOrder {
  likely: StepName | null;
  /** Beside it, in the usual order of the work. */
  others: readonly StepName[];
  more: readonly StepName[];
}

export function stepOrderOf(complaint: Complaint): StepOrder {
  const standing = standingOf(complaint);
  const allowed = stepNames.filter((name) => mayStep(standing, name));
  const likely = likelyStep(complaint);
  const first = likely !== null && allowed.includes(likely) ? likely : null;
  const rest = allowed.filter((name) => name !== first);
  const isSeldom = (name: StepName) => {
    // A day that is known is only corrected.
    if (name === 'pay') return !owesMoney(complaint);
    return seldom.has(name) && !(name === 'reopen' && complaint.state === 'closed');
  };
  return {
    likely: first,
    others: rest.filter((name) => !isSeldom(name)),
    more: rest.filter(isSeldom),
  };
}
