import { z } from 'zod';
import { channels } from './channels.ts';
import { contactKinds } from './contact-words.ts';
import { contactPatterns } from './observations.ts';
import { line } from './values.ts';

// A playbook leads one person through a hard talk. It is data, so that a shop can have its own:
// docs/playbook-format.md tells what every word here means.

/** Files of a higher one are refused: they may mean something that this program does not know. */
export const playbookFormat = 1;

export const playbookLanguages = ['pl', 'ru', 'en'] as const;
export type PlaybookLanguage = (typeof playbookLanguages)[number];

/** What a step is about. Phrases belong to an act, so that every playbook speaks with one voice. */
export const acts = [
  'open',
  /** At the counter: away from the queue. */
  'moveAside',
  'listen',
  'nameFeeling',
  'sayBack',
  'clarify',
  'own',
  'offer',
  'agree',
  'sumUp',
  'writeDown',
  'thank',
  // What may become necessary on the way.
  'deEscalate',
  'pause',
  'callBack',
  'handOver',
  'unreasonable',
  /** Asks to leave out the insults; the first of the limits. */
  'request',
  'warn',
  'end',
  'threat',
  /** Somebody was hurt, or could be. */
  'safety',
  'hold',
  'resume',
] as const;
export type Act = (typeof acts)[number];

/** What is written down at a step; each becomes part of the record of the call. */
export const entries = [
  'who',
  'account',
  'moodStart',
  'kind',
  'product',
  'receipt',
  'purchasedOn',
  'buyer',
  'sale',
  'demand',
  'options',
  'choice',
  'promises',
  'nextUpdate',
  'recap',
  'moodEnd',
  'followUp',
  'callBack',
  'handOver',
  'safety',
] as const;
export type Entry = (typeof entries)[number];

/** What a phrase may name. Without the value the phrase is not shown. */
export const placeholders = [
  /** How the customer is spoken to, as the card says. */
  'address',
  'product',
  'shop',
  /** Of who leads the talk. */
  'me',
  'date',
  'time',
  'amount',
  /** Of the complaint. */
  'number',
  'minutes',
] as const;
export type Placeholder = (typeof placeholders)[number];

const spoken = line(600).refine((text) => text !== '', 'required');

/** One text, or three where it depends on whether the card says Mr or Ms, and nothing is said. */
export const wording = z.union([spoken, z.strictObject({ f: spoken, m: spoken, other: spoken })]);
export type Wording = z.infer<typeof wording>;

/** In every language that the playbook names; the check at load finds one that is missing. */
export const words = z.partialRecord(z.enum(playbookLanguages), wording);
export type Words = z.infer<typeof words>;

const key = z.string().regex(/^[a-z][A-Za-z0-9.-]{0,59}$/u);

/** What has to be true. */
export const condition = z.discriminatedUnion('fact', [
  /** The mood went down since the talk began, or is that low. */
  z.strictObject({ fact: z.literal('moodFell') }),
  z.strictObject({ fact: z.literal('moodAtMost'), value: z.int().min(1).max(5) }),
  /** Warnings that were spoken in this talk. */
  z.strictObject({ fact: z.literal('warnings'), atLeast: z.int().min(1).max(5) }),
  /** Rounds of offers that ended without an agreement. */
  z.strictObject({ fact: z.literal('attempts'), atLeast: z.int().min(1).max(10) }),
  /** What was chosen costs more than this person may give. */
  z.strictObject({ fact: z.literal('aboveLimit') }),
  z.strictObject({ fact: z.literal('agreed') }),
  z.strictObject({ fact: z.literal('safety') }),
  z.strictObject({ fact: z.literal('pattern'), is: z.enum(contactPatterns) }),
]);
export type Condition = z.infer<typeof condition>;

/** Leads to the step of that key, back to where a branch was left from, or to the end. */
export const back = '@back';
export const end = '@end';

const branch = z.strictObject({
  to: z.union([key, z.literal(back), z.literal(end)]),
  label: words,
  /** Offered only then; of every step at least one way on is always open. */
  when: condition.nullable(),
});
export type Branch = z.infer<typeof branch>;

export const playbookStep = z.strictObject({
  key,
  act: z.enum(acts),
  /** Three words at most: it stands in the progress. */
  title: words,
  /** Why this step is there. */
  purpose: words,
  /** The one thing to do now. */
  now: words,
  rather: z.array(words).max(4),
  questions: z.array(words).max(6),
  /** Skipping a required one needs a reason. */
  mark: z.enum(['advised', 'required']),
  /** How long it usually takes, in seconds. */
  seconds: z.int().min(5).max(900).nullable(),
  entries: z.array(z.enum(entries)).max(8),
  /** The first is the usual one. */
  next: z.array(branch).min(1).max(5),
});
export type PlaybookStep = z.infer<typeof playbookStep>;

/** A way that can be taken from any step of the course, and usually leads back to it. */
const detour = z.strictObject({
  to: key,
  label: words,
  /** When it is offered of its own accord; null where it only stands in the list. */
  when: condition.nullable(),
});
export type Detour = z.infer<typeof detour>;

export const phrase = z.strictObject({
  key,
  act: z.enum(acts),
  /** For whom it is meant; null for everybody. */
  pattern: z.enum(contactPatterns).nullable(),
  /** Where it can be said; null everywhere. */
  where: z.enum(['phone', 'counter']).nullable(),
  say: words,
});
export type Phrase = z.infer<typeof phrase>;

export const abuses = ['insult', 'obscenity', 'threat'] as const;
export type Abuse = (typeof abuses)[number];
export const measures = ['request', 'warn', 'end'] as const;
export type Measure = (typeof measures)[number];

/** What follows the first, the second, … time; the last one stays. */
const policy = z.strictObject(
  Object.fromEntries(
    abuses.map((abuse) => [abuse, z.array(z.enum(measures)).min(1).max(5)]),
  ) as Record<Abuse, z.ZodArray<z.ZodEnum<{ [M in Measure]: M }>>>,
);

export const playbook = z.strictObject({
  format: z.literal(playbookFormat),
  key,
  /** Grows with every change; a call keeps the one that it began with. */
  version: z.int().min(1),
  languages: z.array(z.enum(playbookLanguages)).min(1),
  title: words,
  summary: words,
  /** Where it is suggested. */
  channels: z.array(z.enum(channels)).min(1),
  kinds: z.array(z.enum(contactKinds)).min(1),
  start: key,
  /** What to have at hand before. */
  prepare: z.array(words).max(8),
  steps: z.array(playbookStep).min(1).max(60),
  detours: z.array(detour).max(12),
  phrases: z.array(phrase).max(1000),
  policy,
  /** What to ask oneself afterwards, and what often goes wrong there. */
  review: z.array(z.strictObject({ question: words, mistake: words })).max(6),
});
export type Playbook = z.infer<typeof playbook>;
