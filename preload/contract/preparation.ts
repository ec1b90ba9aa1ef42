import { z } from 'zod';
import { complaintOption } from './complaint-input.ts';
import { complaintKinds } from './complaint-words.ts';
import { query } from './method.ts';
import { id, line, paragraph } from './values.ts';

/** As many as a talk can hold. */
export const mostPrepared = 3;

/** What somebody has put together before a hard call. */
export const preparation = z.strictObject({
  /** By which the talk is to be led. */
  playbook: z.strictObject({ key: z.string().max(60), version: z.int().min(1) }),
  complaintId: id.nullable(),
  /** HH:MM by the shop's clock; the day is that of the follow-up. */
  time: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u)
    .nullable(),
  likelyCauseId: id.nullable(),
  options: z.array(complaintOption).max(mostPrepared),
  /** Which of the things that the playbook names are at hand, by their places in it from 0. */
  ready: z.array(z.int().min(0).max(7)).max(8),
  note: paragraph(5000),
});
export type Preparation = z.infer<typeof preparation>;

/** Fewer than that may be chance. */
export const fewestForHint = 3;

/** What complaints like this one came from most often, as far as their causes were diagnosed. */
export const likelyCause = z.strictObject({
  rootCauseId: id,
  count: z.int().min(fewestForHint),
  /** Of so many that were diagnosed. */
  total: z.int(),
  /** What is alike. */
  by: z.enum(['product', 'kind']),
});
export type LikelyCause = z.infer<typeof likelyCause>;

export const preparations = {
  /** Of the last year; of the same product where that is enough, otherwise of the same kind. */
  'preparations.likelyCause': query({
    input: z.strictObject({ kind: z.enum(complaintKinds).nullable(), product: line(200) }),
    output: z.strictObject({ likely: likelyCause.nullable() }),
  }),
};
