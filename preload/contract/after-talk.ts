import { z } from 'zod';
import { followUp } from './follow-ups.ts';
import { command, query } from './method.ts';
import { newFollowUp } from './new-follow-up.ts';
import { playbook } from './playbook.ts';
import { promise } from './promises.ts';
import { id, line, localDate, nothing, paragraph, timestamp } from './values.ts';

/** What became of the quiet minute. */
export const quietMinutes = ['taken', 'skipped'] as const;
export type QuietMinute = (typeof quietMinutes)[number];

/** How somebody sees their own talk. */
export const selfMarks = ['yes', 'partly', 'no'] as const;
export type SelfMark = (typeof selfMarks)[number];

export const selfAnswer = z.strictObject({ mark: z.enum(selfMarks).nullable(), note: line(300) });
export type SelfAnswer = z.infer<typeof selfAnswer>;

export const isAnswered = ({ mark, note }: SelfAnswer) => mark !== null || note !== '';

/** What one person thought of their own talk; in the order of the questions of its playbook. */
export const selfReview = z.strictObject({
  pause: z.enum(quietMinutes).nullable(),
  answers: z.array(selfAnswer).max(6),
});
export type SelfReview = z.infer<typeof selfReview>;

const somebody = {
  customerId: id,
  /** Empty where neither person nor firm is known; then the number stands for them. */
  customerName: z.string(),
  /** The first number of the card, as typed. */
  phone: z.string().nullable(),
};

/** What is still to be done after a talk, and what of it is done. */
export const afterTalk = z.strictObject({
  id,
  /** When it was saved. */
  at: timestamp,
  ...somebody,
  /** Of the version by which the talk was led. */
  review: playbook.shape.review,
  /** What the same person did with the quiet minute the last time; null where they never said. */
  pauseBefore: z.enum(quietMinutes).nullable(),
  /** Those that were agreed in the talk and are open. */
  followUps: z.array(followUp),
  promises: z.array(promise),
  /** When one could ask how it went: a day on which the shop is open. */
  proposedOn: localDate,
  complaint: z
    .strictObject({
      id,
      number: z.strictObject({ year: z.int(), sequence: z.int() }),
      /** When the customer is told next where things stand. */
      nextUpdateOn: localDate.nullable(),
      /** Whether it is open and nobody has said why it came about. */
      needsCause: z.boolean(),
    })
    .nullable(),
  /** What its cause seemed to be before the talk. */
  likelyCauseId: id.nullable(),
  /** Null while it is not finished. */
  done: selfReview.nullable(),
});
export type AfterTalk = z.infer<typeof afterTalk>;

const unfinished = z.strictObject({ id, at: timestamp, ...somebody });

const invalidates = ['interactions', 'followUps', 'customers', 'complaints'] as const;

/** Only for who led the talk: others are refused with FORBIDDEN. */
export const afterTalks = {
  'guidedTalks.after': query({ input: z.strictObject({ id }), output: afterTalk }),
  /** One's own of the last two days, the latest first. */
  'guidedTalks.unfinished': query({ input: nothing, output: z.array(unfinished) }),
  /**
   * All of it in one transaction. Fails with CONFLICT where it is finished already, or somebody else
   * has named the cause or closed the complaint meanwhile.
   */
  'guidedTalks.finish': command({
    input: selfReview.extend({
      id,
      followUp: newFollowUp.nullable(),
      cause: z
        .strictObject({ rootCauseId: id.nullable(), prevention: paragraph(20_000) })
        .nullable(),
    }),
    output: nothing,
    invalidates,
  }),
  /** Undo of finish. Fails with CONFLICT once somebody has gone on with the complaint. */
  'guidedTalks.resume': command({ input: z.strictObject({ id }), output: nothing, invalidates }),
};
