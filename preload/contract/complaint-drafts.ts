import { z } from 'zod';
import { command, query } from './method.ts';
import { id, nothing, timestamp, version } from './values.ts';

/** The forms of a complaint in which somebody types. */
export const complaintForms = ['facts', 'options', 'decision', 'step', 'promise'] as const;

/** JSON, as the form understands it that wrote it. */
const content = z.string().max(200_000);

const draft = {
  /** Null for a complaint that does not exist yet. */
  complaintId: id.nullable(),
  form: z.enum(complaintForms),
  /** The version of the complaint that the typing began with. */
  version: version.nullable(),
  content,
};

export const complaintDraft = z.strictObject({
  ...draft,
  /** Grows with every stored keystroke, so that a late one never overwrites a newer one. */
  revision: z.int().min(1),
  updatedAt: timestamp,
});
export type ComplaintDraft = z.infer<typeof complaintDraft>;

export const complaintDrafts = {
  /** What the person at the counter typed and neither saved nor threw away. */
  'complaintDrafts.list': query({ input: nothing, output: z.array(complaintDraft) }),
  /** An answer means that the text is on disk. No topic: the typing hand is the only reader. */
  'complaintDrafts.keep': command({
    input: z.strictObject({ ...draft, revision: z.int().min(1) }),
    output: z.strictObject({ revision: z.int() }),
    invalidates: [],
  }),
  'complaintDrafts.drop': command({
    input: z.strictObject({ complaintId: id.nullable(), form: z.enum(complaintForms) }),
    output: nothing,
    invalidates: [],
  }),
};
