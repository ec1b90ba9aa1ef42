import { z } from 'zod';
import { line, localDate } from './values.ts';

/** Something to come back to a customer about, on a day. */
export const newFollowUp = z.strictObject({ dueOn: localDate, note: line(500) });
export type NewFollowUp = z.infer<typeof newFollowUp>;
