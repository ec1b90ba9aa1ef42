import { z } from 'zod';
import { command, query } from './method.ts';
import { newFollowUp } from './new-follow-up.ts';
import { preparation } from './preparation.ts';
import { id, localDate, timestamp, version } from './values.ts';

export const followUp = z.strictObject({
  id,
  version,
  customerId: id,
  /** Empty when the card has neither a name nor a firm. */
  customerName: z.string(),
  /** The first number of the card, as typed. */
  phone: z.string().nullable(),
  dueOn: localDate,
  note: z.string(),
  /** Who wrote it down. */
  staffName: z.string(),
  doneAt: timestamp.nullable(),
  /** Null where it is not a planned hard call. */
  preparation: preparation.nullable(),
});
export type FollowUp = z.infer<typeof followUp>;

const target = z.strictObject({ id, version });
/** Without it an added one is an ordinary one, and of a changed one it stays as it is. */
const prepared = { preparation: preparation.nullable().exactOptional() };
const written = z.strictObject({ version });

export const followUps = {
  /** Those that are still to be done, the earliest first; of one customer, or of all. */
  'followUps.open': query({
    input: z.strictObject({
      customerId: id.nullable(),
      /** Leaves out what is due after this day. */
      until: localDate.nullable(),
      limit: z.int().min(1).max(500),
    }),
    output: z.strictObject({ total: z.int(), rows: z.array(followUp) }),
  }),
  'followUps.add': command({
    input: z.strictObject({ customerId: id, ...newFollowUp.shape, ...prepared }),
    output: z.strictObject({ id, version }),
    invalidates: ['followUps', 'interactions', 'customers'],
  }),
  'followUps.change': command({
    input: target.extend({ ...newFollowUp.shape, ...prepared }),
    output: written,
    invalidates: ['followUps', 'interactions', 'customers'],
  }),
  'followUps.finish': command({
    input: target,
    output: written,
    invalidates: ['followUps', 'interactions', 'customers'],
  }),
  /** Undo of finish. */
  'followUps.resume': command({
    input: target,
    output: written,
    invalidates: ['followUps', 'interactions', 'customers'],
  }),
  /** Undo of add. */
  'followUps.bin': command({
    input: target,
    output: written,
    invalidates: ['followUps', 'interactions', 'customers'],
  }),
};
