import type { Remedy, Verdict } from './complaint-words.ts';

// The one state machine of a complaint, after ISO 10002: receive, acknowledge, assess, respond,
// communicate the decision, close. The engine walks it, the window offers what it allows.

export const complaintStates = [
  'new',
  'acknowledged',
  'assessing',
  'waitingCustomer',
  'waitingSupplier',
  'waitingExpert',
  'decided',
  'settled',
  'closed',
] as const;
export type ComplaintState = (typeof complaintStates)[number];

/** The shop's own clock stands in them; what the law says never does. */
export const waitingStates = {
  customer: 'waitingCustomer',
  supplier: 'waitingSupplier',
  expert: 'waitingExpert',
} as const satisfies Record<string, ComplaintState>;
export type WaitedFor = keyof typeof waitingStates;

export const stepNames = [
  'acknowledge',
  'assess',
  'wait',
  'decide',
  'inform',
  'reply',
  'settle',
  'pay',
  'satisfaction',
  'close',
  'reopen',
  'diagnose',
  'escalate',
  'calm',
  'void',
] as const;
export type StepName = (typeof stepNames)[number];

const untouched = ['new', 'acknowledged'] as const;
const waiting = Object.values(waitingStates);
const inWork = [...untouched, 'assessing', ...waiting] as const;
const open = [...inWork, 'decided', 'settled'] as const;

interface Step {
  from: readonly ComplaintState[];
  /** Null leaves the state as it is; `wait` leads to the state of whom is waited for. */
  to: ComplaintState | null;
}

export const steps: Readonly<Record<StepName, Step>> = {
  acknowledge: { from: ['new'], to: 'acknowledged' },
  assess: { from: [...untouched, ...waiting], to: 'assessing' },
  wait: { from: inWork, to: 'waitingCustomer' },
  decide: { from: inWork, to: 'decided' },
  /** Tells the customer where things stand. */
  inform: { from: open, to: null },
  /** Tells the customer the decision. */
  reply: { from: ['decided', 'settled'], to: null },
  settle: { from: ['decided'], to: 'settled' },
  /** The money that was decided has gone to the customer, whenever that is. */
  pay: { from: ['decided', 'settled', 'closed'], to: null },
  satisfaction: { from: ['settled', 'closed'], to: null },
  /** A rejected one is closed without being settled, once the customer knows. */
  close: { from: ['decided', 'settled'], to: 'closed' },
  reopen: { from: ['decided', 'settled', 'closed'], to: 'assessing' },
  /** Why it came about, as far as that is known before it is closed. */
  diagnose: { from: open, to: null },
  escalate: { from: open, to: null },
  calm: { from: open, to: null },
  /** Taken in by mistake: its number stays. */
  void: { from: inWork, to: null },
};

/** What stands about a complaint that decides what may be done with it. */
export interface Standing {
  state: ComplaintState;
  voided: boolean;
  escalated: boolean;
  rejected: boolean;
  /** Whether the customer gets money by the decision that stands. */
  givesMoney: boolean;
  /** Whether the customer has been told the decision. */
  answered: boolean;
}

interface Given {
  verdict: Verdict | null;
  remedy: Remedy | null;
}

/** Money back or off: the law counts the days until the customer has it. */
export function givesMoney({ verdict, remedy }: Given): boolean {
  const decided = verdict !== null && verdict !== 'rejected';
  return decided && (remedy === 'refund' || remedy === 'discount');
}

export function mayStep(standing: Standing, step: StepName): boolean {
  if (standing.voided || !steps[step].from.includes(standing.state)) return false;
  if (step === 'escalate') return !standing.escalated;
  if (step === 'calm') return standing.escalated;
  if (step === 'pay') return standing.givesMoney;
  if (step === 'close') {
    return standing.state === 'settled' || (standing.rejected && standing.answered);
  }
  return true;
}

/** Null where the step leaves it as it is. */
export function stateAfter(step: StepName, waitedFor?: WaitedFor): ComplaintState | null {
  return step === 'wait' && waitedFor ? waitingStates[waitedFor] : steps[step].to;
}

/** The columns of the board. */
export const boardColumns = {
  new: ['new', 'acknowledged'],
  assessing: ['assessing'],
  waiting: ['waitingCustomer', 'waitingSupplier', 'waitingExpert'],
  decided: ['decided'],
  settled: ['settled'],
} as const satisfies Record<string, readonly ComplaintState[]>;
export type BoardColumn = keyof typeof boardColumns;
