import { z } from 'zod';
import { channels } from './channels.ts';
import {
  buyers,
  type Circumstance,
  causes,
  complaintKinds,
  demands,
  escalationReasons,
  legalBases,
  media,
  remedies,
  saleKinds,
  settlingWays,
  verdicts,
} from './complaint-words.ts';
import { type stepNames, type WaitedFor, waitingStates } from './complaint-workflow.ts';
import { mood } from './contact-words.ts';
import { newFollowUp } from './new-follow-up.ts';
import { id, line, localDate, money, paragraph, timestamp } from './values.ts';

const words = paragraph(20_000);
const needed = words.refine((text) => text.trim() !== '', 'required');
const answer = z.boolean().exactOptional();
/** 1 (little) to 3 (much). */
const weight = z.int().min(1).max(3);

/** What nobody has said is not there. */
const knownCircumstances = z.strictObject({
  qualityCheck: answer,
  notInStock: answer,
  withdrawal: answer,
  unsolicitedVisit: answer,
  loanItem: answer,
  noAnalogue: answer,
  repaired: answer,
} satisfies Record<Circumstance, z.ZodType>);

/** What is written down about it; everything but the customer's words can come later. */
export const complaintFacts = z.strictObject({
  account: needed,
  kind: z.enum(complaintKinds).nullable(),
  channel: z.enum(channels),
  /** When it reached the shop. */
  receivedAt: timestamp,
  product: line(200),
  receipt: line(120),
  purchasedOn: localDate.nullable(),
  deliveredOn: localDate.nullable(),
  defect: words,
  defectFoundOn: localDate.nullable(),
  buyer: z.enum(buyers).nullable(),
  sale: z.enum(saleKinds).nullable(),
  legalBasis: z.enum(legalBases).nullable(),
  demand: z.enum(demands).nullable(),
  demandedAmount: money.nullable(),
  circumstances: knownCircumstances,
  goodsHandedOver: z.boolean(),
  goodsCondition: line(500),
  moodStart: mood.nullable(),
  customerCause: z.enum(causes).nullable(),
  impact: weight.nullable(),
  urgency: weight.nullable(),
  ownerId: id.nullable(),
  helperId: id.nullable(),
  /** When the customer is told next where things stand. */
  nextUpdateOn: localDate.nullable(),
});
export type ComplaintFacts = z.infer<typeof complaintFacts>;

/** What is known before anybody has said anything. */
export const blankFacts: Omit<ComplaintFacts, 'account' | 'receivedAt'> = {
  kind: null,
  channel: 'visit',
  product: '',
  receipt: '',
  purchasedOn: null,
  deliveredOn: null,
  defect: '',
  defectFoundOn: null,
  buyer: null,
  sale: null,
  legalBasis: null,
  demand: null,
  demandedAmount: null,
  circumstances: {},
  goodsHandedOver: false,
  goodsCondition: '',
  moodStart: null,
  customerCause: null,
  impact: null,
  urgency: null,
  ownerId: null,
  helperId: null,
  nextUpdateOn: null,
};

/** What can be offered, with what it costs the shop; two or three of them are a choice. */
export const complaintOption = z.strictObject({
  remedy: z.enum(remedies),
  note: line(300),
  cost: money,
});
export type ComplaintOption = z.infer<typeof complaintOption>;

const decision = {
  verdict: z.enum(verdicts),
  /** Null where the customer gets nothing. */
  remedy: z.enum(remedies).nullable(),
  cost: money,
  reasons: needed,
  /** What a customer can do whose complaint is rejected. */
  alternatives: words,
  way: z.enum(settlingWays),
};
export const complaintDecision = z
  .strictObject(decision)
  .refine(({ verdict, alternatives }) => verdict !== 'rejected' || alternatives.trim() !== '', {
    path: ['alternatives'],
    message: 'required',
  });
export type ComplaintDecision = z.infer<typeof complaintDecision>;

/** When the money went to the customer, or why none does. */
const moneyTold = z.union([
  z.strictObject({ on: localDate }),
  z.strictObject({ withheldBecause: needed }),
]);

const does = <Name extends (typeof stepNames)[number], Shape extends z.ZodRawShape>(
  name: Name,
  shape: Shape,
) => z.strictObject({ do: z.literal(name), ...shape });

export const complaintStep = z.discriminatedUnion('do', [
  does('acknowledge', { medium: z.enum(media) }),
  does('assess', {}),
  does('wait', {
    for: z.enum(Object.keys(waitingStates) as [WaitedFor, ...WaitedFor[]]),
    reason: needed,
    nextUpdateOn: localDate.nullable(),
  }),
  does('decide', { decision: complaintDecision }),
  does('inform', { medium: z.enum(media), note: words, nextUpdateOn: localDate.nullable() }),
  does('reply', { on: localDate, medium: z.enum(media), proof: line(300) }),
  does('settle', {
    way: z.enum(settlingWays),
    /** When the money went to the customer. */
    moneyOn: localDate.nullable(),
    moodEnd: mood.nullable(),
    /** Asks later whether all is well. */
    followUp: newFollowUp.nullable(),
  }),
  does('pay', { on: localDate }),
  does('satisfaction', { score: z.int().min(1).max(5), comment: words }),
  does('close', {
    rootCauseId: id.nullable(),
    prevention: words,
    /** Needed where the decision gives money and nobody has said when it went out. */
    money: moneyTold.nullable(),
  }),
  does('reopen', { reason: needed }),
  does('diagnose', { rootCauseId: id.nullable(), prevention: words }),
  does('escalate', { because: z.enum(escalationReasons), note: words }),
  does('calm', { reason: needed }),
  does('void', { reason: needed }),
]);
export type ComplaintStep = z.infer<typeof complaintStep>;
