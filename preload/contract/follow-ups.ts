import { z } from 'zod';
import { id, line, localDate, timestamp, version } from './values.ts';

/** Something to come back to a customer about, on a day. */
export const newFollowUp = z.strictObject({ dueOn: localDate, note: line(500) });

export const followUp = z.strictObject({
  id,
  version,
  customerId: id,
  customerName: z.string(),
  /** The first number of the card, as typed. */
  phone: z.string().nullable(),
  dueOn: localDate,
  note: z.string(),
  staffName: z.string(),
  doneAt: timestamp.nullable(),
});
export type FollowUp = z.infer<typeof followUp>;
