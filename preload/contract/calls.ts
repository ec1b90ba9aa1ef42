import { z } from 'zod';
import { channels } from './channels.ts';
import { contactKinds, directions, mood, outcomes } from './contact-words.ts';
import { guidedPart } from './guided-call.ts';
import { command, query } from './method.ts';
import { newFollowUp } from './new-follow-up.ts';
import { id, line, nothing, paragraph, timestamp, version } from './values.ts';

/** Everything that a person types while the call goes on; stored at every pause. */
export const callContent = z.strictObject({
  customerId: id.nullable(),
  /** Name or number of somebody who has no card yet; ignored when customerId is set. */
  newCustomer: line(200),
  channel: z.enum(channels),
  direction: z.enum(directions),
  kind: z.enum(contactKinds),
  note: paragraph(100_000),
  outcome: z.enum(outcomes).nullable(),
  moodStart: mood.nullable(),
  moodEnd: mood.nullable(),
  followUp: newFollowUp.nullable(),
  /** The follow-up that this contact was for; saving finishes it. */
  followUpId: id.nullable(),
  /** Length of the talk; what passes while the call is parked does not count. */
  seconds: z.int().min(0),
  /** When it left the screen; null while it is on it, and after a power cut. */
  parkedAt: timestamp.nullable(),
  /** Where a playbook leads it. */
  guided: guidedPart.nullable(),
});
export type CallContent = z.infer<typeof callContent>;

/** What most calls begin with. */
export const blankCall: CallContent = {
  customerId: null,
  newCustomer: '',
  channel: 'phone',
  direction: 'incoming',
  kind: 'enquiry',
  note: '',
  outcome: null,
  moodStart: null,
  moodEnd: null,
  followUp: null,
  followUpId: null,
  seconds: 0,
  parkedAt: null,
  guided: null,
};

export const callDraft = z.strictObject({
  id,
  startedAt: timestamp,
  updatedAt: timestamp,
  /** Grows with every stored keystroke, so that a late one never overwrites a newer one. */
  revision: z.int().min(0),
  content: callContent,
  /** Null while nobody with a card has been chosen. */
  customerName: z.string().nullable(),
});
export type CallDraft = z.infer<typeof callDraft>;

export const interaction = z.strictObject({
  id,
  version,
  customerId: id,
  channel: z.enum(channels),
  direction: z.enum(directions),
  kind: z.enum(contactKinds),
  startedAt: timestamp,
  /** Length in whole seconds. */
  duration: z.int().min(0),
  note: z.string(),
  outcome: z.enum(outcomes).nullable(),
  moodStart: mood.nullable(),
  moodEnd: mood.nullable(),
  staffName: z.string(),
});
export type Interaction = z.infer<typeof interaction>;

/** What of a saved contact can be corrected; what is not named stays. */
export const correction = z.strictObject({
  channel: callContent.shape.channel.exactOptional(),
  direction: callContent.shape.direction.exactOptional(),
  kind: callContent.shape.kind.exactOptional(),
  startedAt: timestamp.exactOptional(),
  note: callContent.shape.note.exactOptional(),
  outcome: callContent.shape.outcome.exactOptional(),
  moodStart: mood.nullable().exactOptional(),
  moodEnd: mood.nullable().exactOptional(),
});
export type Correction = z.infer<typeof correction>;

const target = z.strictObject({ id, version });
const saved = [
  'drafts',
  'interactions',
  'customers',
  'followUps',
  'complaints',
  'promises',
] as const;

export const calls = {
  /** The window chooses the id, so that it can show the call before the answer is here. */
  'calls.start': command({
    input: z.strictObject({ id, content: callContent }),
    output: callDraft,
    invalidates: ['drafts'],
  }),
  /** Calls that were begun and neither saved nor thrown away, newest first. */
  'calls.open': query({ input: nothing, output: z.array(callDraft) }),
  /**
   * An answer means that the draft is on disk, also when its start never arrived. No topic: the
   * typing hand is the only reader.
   */
  'calls.keep': command({
    input: z.strictObject({ id, revision: z.int().min(1), content: callContent }),
    output: z.strictObject({ revision: z.int() }),
    invalidates: [],
  }),
  /**
   * Card (if new), timeline entry, new follow-up, end of the one that the call was for, what a
   * guided talk agreed, and end of the draft in one transaction.
   */
  'calls.save': command({
    input: z.strictObject({ id, content: callContent }),
    output: z.strictObject({
      interactionId: id,
      customerId: id,
      newCard: z.boolean(),
      /** What follows after it; null where no playbook led it. */
      talkId: id.nullable(),
    }),
    invalidates: saved,
  }),
  'calls.discard': command({
    input: z.strictObject({ id }),
    output: nothing,
    invalidates: ['drafts'],
  }),
  /** Undo of discard and of save: the draft is open again, what was saved from it is taken back. */
  'calls.reopen': command({
    input: z.strictObject({ id }),
    output: callDraft,
    invalidates: saved,
  }),
  /** One saved contact as it stands now. */
  'calls.saved': query({ input: z.strictObject({ id }), output: interaction }),
  /** Takes back a slip in a saved contact; it cannot be moved into the future. */
  'calls.correct': command({
    input: target.extend({ changes: correction }),
    output: z.strictObject({ version }),
    invalidates: ['interactions', 'customers'],
  }),
  /**
   * Out of the history, with the follow-ups agreed in it that are still open; the one that it
   * finished is open again.
   */
  'calls.bin': command({
    input: target,
    output: z.strictObject({ version }),
    invalidates: ['interactions', 'customers', 'followUps'],
  }),
  /** Undo of bin; follow-ups that were changed since stay as they are. */
  'calls.restore': command({
    input: target,
    output: z.strictObject({ version }),
    invalidates: ['interactions', 'customers', 'followUps'],
  }),
};
