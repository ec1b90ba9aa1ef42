import { z } from 'zod';
import { command, query } from './method.ts';
import { id, line, localDate, nothing, timestamp, version } from './values.ts';

/** What a day must not pass without. */
export const dueTypes = ['clock', 'update', 'promise', 'action', 'approval'] as const;

const number = z.strictObject({ year: z.int(), sequence: z.int() });

export const dueItem = z.strictObject({
  type: z.enum(dueTypes),
  /** Of the promise or the corrective action, otherwise of the complaint. */
  id,
  /** Of the promise, with which it is kept or moved; null of everything else. */
  version: version.nullable(),
  customerId: id,
  customerName: z.string(),
  complaint: z.strictObject({ id, number }).nullable(),
  /** What is promised or to be done; of a complaint, the customer's words. */
  what: z.string(),
  rule: z.string().nullable(),
  assumed: z.boolean(),
  on: localDate,
  overdue: z.boolean(),
  /** Put off by somebody with a reason. */
  snoozed: z
    .strictObject({ until: localDate, reason: z.string(), staffName: z.string() })
    .nullable(),
});
export type DueItem = z.infer<typeof dueItem>;

export const due = {
  /** Overdue first; what is put off stands apart and is counted. */
  'due.list': query({
    input: z.strictObject({ limit: z.int().min(1).max(200), snoozed: z.boolean() }),
    output: z.strictObject({
      overdue: z.int(),
      today: z.int(),
      /** Within the days of warning. */
      soon: z.int(),
      snoozed: z.int(),
      rows: z.array(dueItem),
      /** Whether this person has yet to see the day's digest. */
      digest: z.boolean(),
    }),
  }),
  'due.snooze': command({
    input: z.strictObject({
      type: z.enum(dueTypes),
      id,
      until: localDate,
      reason: line(300).refine((text) => text !== '', 'required'),
    }),
    output: nothing,
    invalidates: ['complaints', 'promises'],
  }),
  /** Undo of snooze. */
  'due.wake': command({
    input: z.strictObject({ type: z.enum(dueTypes), id }),
    output: nothing,
    invalidates: ['complaints', 'promises'],
  }),
  /** The digest of this day has been read. */
  'due.seen': command({
    input: nothing,
    output: z.strictObject({ at: timestamp }),
    invalidates: [],
  }),
};

/** Something that is changed so that it does not happen again. */
export const correctiveAction = z.strictObject({
  id,
  complaintId: id,
  rootCauseId: id.nullable(),
  what: z.string(),
  ownerId: id.nullable(),
  ownerName: z.string().nullable(),
  dueOn: localDate.nullable(),
  doneAt: timestamp.nullable(),
});
export type CorrectiveAction = z.infer<typeof correctiveAction>;

const newAction = {
  complaintId: id,
  rootCauseId: id.nullable(),
  what: line(500).refine((text) => text !== '', 'required'),
  ownerId: id.nullable(),
  dueOn: localDate.nullable(),
};

export const actions = {
  'actions.list': query({
    input: z.strictObject({ complaintId: id }),
    output: z.array(correctiveAction),
  }),
  'actions.add': command({
    input: z.strictObject(newAction),
    output: z.strictObject({ id }),
    invalidates: ['complaints'],
  }),
  /** Done, or not done after all. */
  'actions.finish': command({
    input: z.strictObject({ id, done: z.boolean() }),
    output: nothing,
    invalidates: ['complaints'],
  }),
  /** Undo of add. */
  'actions.remove': command({
    input: z.strictObject({ id }),
    output: nothing,
    invalidates: ['complaints'],
  }),
};
