import { z } from 'zod';
import {
  complaintDecision,
  complaintFacts,
  complaintOption,
  complaintStep,
} from './complaint-input.ts';
import { circumstances, complaintKinds, media, settlingWays } from './complaint-words.ts';
import { complaintStates, stepNames } from './complaint-workflow.ts';
import { mood } from './contact-words.ts';
import { command, query } from './method.ts';
import { id, line, localDate, nothing, paragraph, timestamp, version } from './values.ts';

const words = paragraph(20_000);

/** A date by which something has to happen; see docs/deadlines.md. */
export const clock = z.strictObject({
  /** Of a country pack, or own.firstAnswer and own.resolution. */
  rule: z.string(),
  basis: z.enum(['statutory', 'own']),
  owedBy: z.enum(['shop', 'customer']),
  startsOn: localDate,
  /** As counted; where the law then shifts it off a day of rest, dueOn is later. */
  unshiftedOn: localDate.nullable(),
  /** Null while an own clock stands. */
  dueOn: localDate.nullable(),
  /** The moment from which it is late by the earlier of both. */
  dueAt: timestamp.nullable(),
  /** Whether something unknown was taken for the strictest case. */
  assumed: z.boolean(),
  /** What that was. */
  unknown: z.array(z.enum(['buyer', 'sale', 'demand', 'delivered', ...circumstances])),
  /** Days off of that year are not decreed yet, so that the day may still move. */
  provisional: z.boolean(),
  metAt: timestamp.nullable(),
});
export type Clock = z.infer<typeof clock>;

const number = z.strictObject({ year: z.int(), sequence: z.int() });
export type ComplaintNumber = z.infer<typeof number>;

const staffName = z.string();

/** What of it stands in lists, on the board and on the card. */
export const complaintRow = z.strictObject({
  id,
  version,
  number,
  customerId: id,
  customerName: z.string(),
  phone: z.string().nullable(),
  account: z.string(),
  product: z.string(),
  kind: z.enum(complaintKinds).nullable(),
  state: z.enum(complaintStates),
  /** Impact times urgency, 1 to 9. */
  severity: z.int().nullable(),
  rejected: z.boolean(),
  givesMoney: z.boolean(),
  /** Whether the customer has been told the decision. */
  answered: z.boolean(),
  escalated: z.boolean(),
  voided: z.boolean(),
  approvalAsked: z.boolean(),
  ownerId: id.nullable(),
  ownerName: staffName.nullable(),
  receivedAt: timestamp,
  /** What comes first of its clocks and its next update. */
  due: z
    .strictObject({ at: timestamp, on: localDate, rule: z.string(), assumed: z.boolean() })
    .nullable(),
});
export type ComplaintRow = z.infer<typeof complaintRow>;

const approval = z.strictObject({
  id,
  askedBy: staffName,
  askedAt: timestamp,
  decision: complaintDecision,
});

export const complaint = z.strictObject({
  ...complaintRow.shape,
  ...complaintFacts.shape,
  currency: z.string(),
  takenBy: staffName,
  helperName: staffName.nullable(),
  /** The call in which it came. */
  interactionId: id.nullable(),
  acknowledgedAt: timestamp.nullable(),
  options: z.array(complaintOption),
  decision: z
    .strictObject({
      ...complaintDecision.shape,
      decidedAt: timestamp,
      decidedBy: staffName,
      /** Who agreed to a cost above the limit of who decided. */
      approvedBy: staffName.nullable(),
    })
    .nullable(),
  /** A decision that waits for the manager. */
  approval: approval.nullable(),
  reply: z.strictObject({ on: localDate, medium: z.enum(media), proof: z.string() }).nullable(),
  settledAt: timestamp.nullable(),
  settledWay: z.enum(settlingWays).nullable(),
  moneyOn: localDate.nullable(),
  /** Why the money that was decided did not go out; empty where it did or still has to. */
  moneyWithheld: z.string(),
  moodEnd: mood.nullable(),
  satisfaction: z.strictObject({ score: z.int(), comment: z.string(), at: timestamp }).nullable(),
  rootCauseId: id.nullable(),
  prevention: z.string(),
  closedAt: timestamp.nullable(),
  voidedAt: timestamp.nullable(),
  clocks: z.array(clock),
});
export type Complaint = z.infer<typeof complaint>;

/** What happened to it: who, when, why. */
export const complaintEvent = z.strictObject({
  id,
  at: timestamp,
  staffName,
  did: z.enum([
    'take',
    ...stepNames,
    'change',
    'offer',
    'handOver',
    'askApproval',
    'agree',
    'refuse',
    'takeBack',
    'promiseBroken',
  ]),
  from: z.enum(complaintStates).nullable(),
  to: z.enum(complaintStates).nullable(),
  /** In somebody's own words; empty where none are needed. */
  reason: z.string(),
  /** The step itself, or the fields that were changed with what stood there and stands now. */
  detail: z.record(z.string(), z.json()),
  /** When it was taken back, which is an event of its own. */
  takenBackAt: timestamp.nullable(),
});
export type ComplaintEvent = z.infer<typeof complaintEvent>;

export const complaintScopes = ['open', 'done', 'void', 'all'] as const;
export const complaintFilter = z.strictObject({
  scope: z.enum(complaintScopes),
  states: z.array(z.enum(complaintStates)).max(complaintStates.length),
  kinds: z.array(z.enum(complaintKinds)).max(complaintKinds.length),
  /** Theirs to lead or to help with. */
  staffIds: z.array(id).max(50),
  customerId: id.nullable(),
  escalated: z.boolean(),
  overdue: z.boolean(),
  approvalAsked: z.boolean(),
  /** Part of a number, a name, a product or the customer's words. */
  text: line(200),
});
export type ComplaintFilter = z.infer<typeof complaintFilter>;
export const openComplaints: ComplaintFilter = {
  scope: 'open',
  states: [],
  kinds: [],
  staffIds: [],
  customerId: null,
  escalated: false,
  overdue: false,
  approvalAsked: false,
  text: '',
};

export const complaintOrders = ['due', 'received', 'severity'] as const;
export type ComplaintOrder = (typeof complaintOrders)[number];

const target = z.strictObject({ id, version });
const written = z.strictObject({ version });
const invalidates = ['complaints', 'promises', 'followUps', 'interactions', 'customers'] as const;

export const complaints = {
  /** A card (if new), the complaint with the next number of its year, its clocks. */
  'complaints.create': command({
    input: z.strictObject({
      customerId: id.nullable(),
      /** Name or number of somebody who has no card yet; ignored when customerId is set. */
      newCustomer: line(200),
      /** The call in which it came, saved or not. */
      callDraftId: id.nullable(),
      facts: complaintFacts,
    }),
    output: z.strictObject({ id, version, number, customerId: id }),
    invalidates,
  }),
  'complaints.get': query({ input: z.strictObject({ id }), output: complaint }),
  /** The latest first. */
  'complaints.history': query({
    input: z.strictObject({ id }),
    output: z.array(complaintEvent),
  }),
  'complaints.list': query({
    input: z.strictObject({
      filter: complaintFilter,
      order: z.enum(complaintOrders),
      offset: z.int().min(0),
      limit: z.int().min(1).max(500),
    }),
    output: z.strictObject({ total: z.int(), rows: z.array(complaintRow) }),
  }),
  /** Of those that are open. */
  'complaints.counts': query({
    input: nothing,
    output: z.strictObject({
      states: z.partialRecord(z.enum(complaintStates), z.int()),
      overdue: z.int(),
      approvalAsked: z.int(),
    }),
  }),
  /** What is not named stays. Fails with CONFLICT when somebody else changed it since. */
  'complaints.change': command({
    input: target.extend({ changes: complaintFacts.exactPartial() }),
    output: written,
    invalidates,
  }),
  'complaints.offer': command({
    input: target.extend({ options: z.array(complaintOption).max(5) }),
    output: written,
    invalidates,
  }),
  /**
   * Fails with CONFLICT when somebody else changed it since or the state does not allow the step,
   * and with FORBIDDEN when a decision costs more than the role may give.
   */
  'complaints.step': command({
    input: target.extend({ step: complaintStep }),
    output: z.strictObject({ version, state: z.enum(complaintStates) }),
    invalidates,
  }),
  /** Undo of the latest step or change; the history keeps both. */
  'complaints.takeBack': command({ input: target, output: written, invalidates }),
  /** Asks the manager to agree to a decision above one's own limit. */
  'complaints.askApproval': command({
    input: target.extend({ decision: complaintDecision }),
    output: written,
    invalidates,
  }),
  /** Agreeing decides. A refusal needs words. */
  'complaints.answerApproval': command({
    permission: 'compensation.aboveLimit',
    input: target.extend({ agree: z.boolean(), reason: words }),
    output: written,
    invalidates,
  }),
  /** Gives several to one team member. Those that are closed meanwhile are left out. */
  'complaints.handOver': command({
    permission: 'complaints.reassign',
    input: z.strictObject({ ids: z.array(id).min(1).max(500), ownerId: id, reason: words }),
    output: z.strictObject({ changed: z.int() }),
    invalidates,
  }),
};
