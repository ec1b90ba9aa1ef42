import { z } from 'zod';
import { complaintOption } from './complaint-input.ts';
import { buyers, complaintKinds, demands, saleKinds, settlingWays } from './complaint-words.ts';
import { mood } from './contact-words.ts';
import { talkEvent } from './guided-talk.ts';
import { words } from './playbook.ts';
import { newPromise } from './promises.ts';
import { id, line, localDate, money, paragraph, timestamp } from './values.ts';

/** What is written down while the talk goes on, each fact once; it becomes records at the end. */
export const talkRecord = z.strictObject({
  account: paragraph(20_000),
  kind: z.enum(complaintKinds).nullable(),
  product: line(200),
  receipt: line(120),
  purchasedOn: localDate.nullable(),
  buyer: z.enum(buyers).nullable(),
  sale: z.enum(saleKinds).nullable(),
  demand: z.enum(demands).nullable(),
  demandedAmount: money.nullable(),
  /** What was behind it as it seemed before the talk; talks begun before that was asked lack it. */
  likelyCauseId: id.nullable().default(null),
  options: z.array(complaintOption).max(3),
  /** Which of them the customer takes. */
  chosen: z.int().min(0).max(2).nullable(),
  reasons: paragraph(20_000),
  way: z.enum(settlingWays),
  promises: z.array(newPromise.extend({ what: line(500) })).max(10),
  nextUpdateOn: localDate.nullable(),
  /** When we call again, where the talk was broken off by agreement. */
  callBackAt: timestamp.nullable(),
  /** Who goes on with it, and what that person should know. */
  handOverTo: id.nullable(),
  briefing: paragraph(5000),
});
export type TalkRecord = z.infer<typeof talkRecord>;

export const blankRecord: TalkRecord = {
  account: '',
  kind: null,
  product: '',
  receipt: '',
  purchasedOn: null,
  buyer: null,
  sale: null,
  demand: null,
  demandedAmount: null,
  likelyCauseId: null,
  options: [],
  chosen: null,
  reasons: '',
  way: 'inPerson',
  promises: [],
  nextUpdateOn: null,
  callBackAt: null,
  handOverTo: null,
  briefing: '',
};

/** The guided part of a call; it is kept with the draft at every keystroke. */
export const guidedPart = z.strictObject({
  playbook: z.strictObject({ key: z.string().max(60), version: z.int().min(1) }),
  /** The complaint that the talk is about, where it was taken in before. */
  complaintId: id.nullable(),
  events: z.array(talkEvent).max(2000),
  record: talkRecord,
});
export type GuidedPart = z.infer<typeof guidedPart>;

export const talkLimits = ['none', 'crossed', 'ended'] as const;
/** Whether a limit was crossed in a talk, and whether that ended it. */
export type TalkLimits = (typeof talkLimits)[number];

/** What the history of a customer tells of a talk that was led. */
export const talkSummary = z.strictObject({
  /** Of the playbook. */
  title: words,
  /** How many steps were done. */
  steps: z.int(),
  moodStart: mood.nullable(),
  moodEnd: mood.nullable(),
  /** Required steps that were left out, and why. */
  skipped: z.array(z.strictObject({ title: words, reason: z.string() })),
});
export type TalkSummary = z.infer<typeof talkSummary>;
