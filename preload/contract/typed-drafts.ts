import { z } from 'zod';
import { dueTypes } from './due.ts';
import { command, query } from './method.ts';
import { id, nothing, timestamp, version } from './values.ts';

/** The forms in which somebody types, each under what it is about. */
export const typedForms = [
  // Of a complaint.
  'facts',
  'options',
  'decision',
  'step',
  'action',
  // A new one, of a complaint or a customer.
  'promise',
  // Of a promise.
  'keep',
  'renegotiate',
  'break',
  'change',
  // Of a customer: before a hard call.
  'preparation',
  // Of a talk that was led.
  'after',
  // Of a customer, or of the observation that is changed.
  'observation',
  'link',
  'consent',
  // Of a saved contact.
  'contact',
  // Of a team member, or of a new one.
  'member',
  // Of a root cause, or a new one below it.
  'cause',
  // Of what is due.
  ...dueTypes.map((type) => `snooze:${type}` as const),
] as const;
export type TypedForm = (typeof typedForms)[number];

/** JSON, as the form understands it that wrote it. */
const content = z.string().max(200_000);

const draft = {
  /** What it is about; null for what does not exist yet: a complaint, a team member. */
  subjectId: id.nullable(),
  form: z.enum(typedForms),
  /** The version of it that the typing began with, where that counts. */
  version: version.nullable(),
  content,
};

export const typedDraft = z.strictObject({
  ...draft,
  /** Grows with every stored keystroke, so that a late one never overwrites a newer one. */
  revision: z.int().min(1),
  updatedAt: timestamp,
});
export type TypedDraft = z.infer<typeof typedDraft>;

export const typedDrafts = {
  /** What the person at the counter typed and neither saved nor threw away. */
  'typedDrafts.list': query({ input: nothing, output: z.array(typedDraft) }),
  /** An answer means that the text is on disk. No topic: the typing hand is the only reader. */
  'typedDrafts.keep': command({
    input: z.strictObject({ ...draft, revision: z.int().min(1) }),
    output: z.strictObject({ revision: z.int() }),
    invalidates: [],
  }),
  'typedDrafts.drop': command({
    input: z.strictObject({ subjectId: id.nullable(), form: z.enum(typedForms) }),
    output: nothing,
    invalidates: [],
  }),
};
