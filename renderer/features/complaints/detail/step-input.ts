import type { ComplaintDecision, ComplaintStep } from '#contract/complaint-input.ts';
import type {
  EscalationReason,
  Medium,
  Remedy,
  SettlingWay,
  Verdict,
} from '#contract/complaint-words.ts';
import type { StepName, WaitedFor } from '#contract/complaint-workflow.ts';
import type { Complaint } from '#contract/complaints.ts';
import type { Mood } from '#contract/contact-words.ts';
import type { NewFollowUp } from '#contract/new-follow-up.ts';
import type { ShopRules } from '#contract/rules.ts';
import { addDays, today } from '../../../days.ts';

export interface DecisionInput {
  verdict: Verdict | null;
  remedy: Remedy | null;
  cost: number | null;
  reasons: string;
  alternatives: string;
  way: SettlingWay;
}

/** What is typed into the form of each step before it is complete. */
export interface StepInputs {
  acknowledge: { medium: Medium };
  assess: object;
  wait: { for: WaitedFor | null; reason: string; nextUpdateOn: string | null };
  decide: DecisionInput;
  inform: { medium: Medium; note: string; nextUpdateOn: string | null };
  reply: { on: string; medium: Medium; proof: string };
  settle: {
    way: SettlingWay;
    moneyOn: string | null;
    moodEnd: Mood | null;
    followUp: NewFollowUp | null;
  };
  pay: { on: string };
  satisfaction: { score: number | null; comment: string };
  close: {
    rootCauseId: string | null;
    prevention: string;
    moneyOn: string | null;
    moneyWithheld: string;
    action: string;
    actionOwnerId: string | null;
    actionDueOn: string | null;
  };
  reopen: { reason: string };
  diagnose: { rootCauseId: string | null; prevention: string };
  escalate: { because: EscalationReason | null; note: string };
  calm: { reason: string };
  void: { reason: string };
}
export type InputOf<Name extends StepName> = StepInputs[Name];

/** The medium in which a customer who came this way probably hears from the shop. */
const answers = {
  phone: 'phone',
  visit: 'inPerson',
  email: 'email',
  chat: 'message',
  social: 'message',
  letter: 'letter',
} as const satisfies Record<Complaint['channel'], Medium>;

interface Start {
  complaint: Complaint;
  rules: Pick<ShopRules, 'updateDays' | 'followUpDays'>;
  /** What the planned follow-up is about. */
  followUpNote: string;
}

/** What stands in the forms at first. */
export function startOf({ complaint, rules, followUpNote }: Start): StepInputs {
  const medium = answers[complaint.channel];
  const nextUpdateOn = addDays(today(), rules.updateDays);
  const { decision } = complaint;
  return {
    acknowledge: { medium },
    assess: {},
    wait: { for: null, reason: '', nextUpdateOn },
    decide: {
      verdict: null,
      remedy: null,
      cost: null,
      reasons: '',
      alternatives: '',
      way: 'inPerson',
    },
    inform: { medium, note: '', nextUpdateOn },
    reply: { on: today(), medium: medium === 'phone' ? 'email' : medium, proof: '' },
    settle: {
      way: decision?.way ?? 'inPerson',
      moneyOn: complaint.moneyOn,
      moodEnd: null,
      followUp: { dueOn: addDays(today(), rules.followUpDays), note: followUpNote },
    },
    pay: { on: complaint.moneyOn ?? today() },
    satisfaction: { score: null, comment: '' },
    close: {
      rootCauseId: complaint.rootCauseId,
      prevention: complaint.prevention,
      moneyOn: null,
      moneyWithheld: '',
      action: '',
      actionOwnerId: complaint.ownerId,
      actionDueOn: null,
    },
    reopen: { reason: '' },
    diagnose: { rootCauseId: complaint.rootCauseId, prevention: complaint.prevention },
    escalate: { because: null, note: '' },
    calm: { reason: '' },
    void: { reason: '' },
  };
}

/** Money that was decided, of which nobody has said when it went out or why it does not. */
export function owesMoney({ givesMoney, moneyOn, moneyWithheld }: Complaint): boolean {
  return givesMoney && moneyOn === null && moneyWithheld === '';
}

const blank = (text: string) => text.trim() === '';

/** Null while something is missing. */
export function decisionOf(input: DecisionInput): ComplaintDecision | null {
  const { verdict, reasons, alternatives } = input;
  if (verdict === null || blank(reasons)) return null;
  const rejected = verdict === 'rejected';
  if (rejected && blank(alternatives)) return null;
  return {
    ...input,
    verdict,
    remedy: rejected ? null : input.remedy,
    cost: rejected ? 0 : (input.cost ?? 0),
  };
}

type Makers = {
  [Name in StepName]: (input: StepInputs[Name], complaint: Complaint) => ComplaintStep | null;
};

const makers: Makers = {
  acknowledge: (input) => ({ do: 'acknowledge', ...input }),
  assess: () => ({ do: 'assess' }),
  wait: ({ for: whom, reason, nextUpdateOn }) =>
    whom === null || blank(reason) ? null : { do: 'wait', for: whom, reason, nextUpdateOn },
  decide: (input) => {
    const decision = decisionOf(input);
    return decision && { do: 'decide', decision };
  },
  inform: (input) => ({ do: 'inform', ...input }),
  reply: (input) => ({ do: 'reply', ...input }),
  settle: (input) => ({ do: 'settle', ...input }),
  pay: (input) => ({ do: 'pay', ...input }),
  satisfaction: ({ score, comment }) =>
    score === null ? null : { do: 'satisfaction', score, comment },
  close: ({ rootCauseId, prevention, moneyOn, moneyWithheld }, complaint) => {
    const step = { do: 'close', rootCauseId, prevention } as const;
    if (!owesMoney(complaint)) return { ...step, money: null };
    if (moneyOn !== null) return { ...step, money: { on: moneyOn } };
    return blank(moneyWithheld) ? null : { ...step, money: { withheldBecause: moneyWithheld } };
  },
  reopen: ({ reason }) => (blank(reason) ? null : { do: 'reopen', reason }),
  diagnose: ({ rootCauseId, prevention }) =>
    rootCauseId === null && blank(prevention) ? null : { do: 'diagnose', rootCauseId, prevention },
  escalate: ({ because, note }) => (because === null ? null : { do: 'escalate', because, note }),
  calm: ({ reason }) => (blank(reason) ? null : { do: 'calm', reason }),
  void: ({ reason }) => (blank(reason) ? null : { do: 'void', reason }),
};

/** Null while something is missing. */
export function stepOf<Name extends StepName>(
  name: Name,
  input: StepInputs[Name],
  complaint: Complaint,
): ComplaintStep | null {
  return makers[name](input, complaint);
}
