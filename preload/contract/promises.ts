import { z } from 'zod';
import { command, query } from './method.ts';
import { id, line, localDate, money, paragraph, timestamp, version } from './values.ts';

/** What stands about it now; late is one that was kept after its day. */
export const promiseStates = ['open', 'kept', 'broken', 'void'] as const;
export type PromiseState = (typeof promiseStates)[number];

const words = paragraph(5000);
const needed = words.refine((text) => text.trim() !== '', 'required');

export const newPromise = z.strictObject({
  what: line(500).refine((text) => text !== '', 'required'),
  /** Where it is made to somebody else than the customer. */
  toWhom: line(120),
  dueOn: localDate,
  /** What keeping it costs the shop; null while nobody knows. */
  cost: money.nullable(),
  /** Who keeps it. */
  keeperId: id.nullable(),
});
export type NewPromise = z.infer<typeof newPromise>;

export const promise = z.strictObject({
  ...newPromise.shape,
  id,
  version,
  customerId: id,
  customerName: z.string(),
  phone: z.string().nullable(),
  complaint: z
    .strictObject({ id, number: z.strictObject({ year: z.int(), sequence: z.int() }) })
    .nullable(),
  interactionId: id.nullable(),
  currency: z.string(),
  keeperName: z.string().nullable(),
  /** Who gave it. */
  staffName: z.string(),
  createdAt: timestamp,
  state: z.enum(promiseStates),
  /** When it was kept, broken or taken back. */
  endedAt: timestamp.nullable(),
  late: z.boolean(),
  /** What shows that it was kept. */
  evidence: z.string(),
  /** How often another day was agreed. */
  renegotiated: z.int(),
  /** Why it was broken, or why another day was agreed. */
  reason: z.string(),
});
export type PromiseRecord = z.infer<typeof promise>;

const target = z.strictObject({ id, version });
const written = z.strictObject({ version });
const invalidates = ['promises', 'complaints', 'customers', 'interactions'] as const;

export const promises = {
  'promises.list': query({
    input: z.strictObject({
      customerId: id.nullable(),
      complaintId: id.nullable(),
      /** Open ones by their day, otherwise all, the latest first. */
      open: z.boolean(),
      limit: z.int().min(1).max(500),
    }),
    output: z.strictObject({ total: z.int(), rows: z.array(promise) }),
  }),
  /** Of those that ended since a moment; open ones whose day has passed count as not kept. */
  'promises.rate': query({
    input: z.strictObject({ since: timestamp }),
    output: z.strictObject({ kept: z.int(), late: z.int(), broken: z.int(), overdue: z.int() }),
  }),
  'promises.add': command({
    input: z.strictObject({
      customerId: id,
      complaintId: id.nullable(),
      /** The call in which it was given, saved or not. */
      callDraftId: id.nullable(),
      ...newPromise.shape,
    }),
    output: z.strictObject({ id, version }),
    invalidates,
  }),
  /** Corrects a slip; another day is agreed with `renegotiate`. */
  'promises.change': command({
    input: target.extend(newPromise.omit({ dueOn: true }).shape),
    output: written,
    invalidates,
  }),
  'promises.keep': command({
    input: target.extend({ evidence: words }),
    output: written,
    invalidates,
  }),
  'promises.renegotiate': command({
    input: target.extend({ dueOn: localDate, reason: needed }),
    output: written,
    invalidates,
  }),
  /** Reopens its complaint. */
  'promises.break': command({
    input: target.extend({ reason: needed }),
    output: written,
    invalidates,
  }),
  /** Undo of add. */
  'promises.void': command({ input: target, output: written, invalidates }),
  /** Undo of whatever was done last. */
  'promises.takeBack': command({ input: target, output: written, invalidates }),
};
