import { z } from 'zod';
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
] as const;
export type TypedForm = (typeof typedForms)[number];

/** JSON, as the form understands it that wrote it. */
const content = z.string().max(200_000);

const draft = {
  /** The complaint, the customer or the promise; null for a complaint that does not exist yet. */
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
