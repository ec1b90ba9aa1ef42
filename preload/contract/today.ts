import { z } from 'zod';
import { command, query } from './method.ts';
import { id, localDate, timestamp } from './values.ts';

/** Enough to name somebody in one line. */
const somebody = {
  customerId: id,
  /** Empty where neither person nor firm is known; then the number stands for them. */
  customerName: z.string(),
  /** The first number of the card, as typed. */
  phone: z.string().nullable(),
};

export const today = {
  /** The day in the shop at one glance; follow-ups and open calls have methods of their own. */
  'today.get': query({
    input: z.strictObject({
      today: localDate,
      /** When the week began in the shop. */
      weekStart: timestamp,
    }),
    output: z.strictObject({
      /** Of this day and the six that follow, the nearest first. */
      birthdays: z.array(
        z.strictObject({
          ...somebody,
          on: localDate,
          /** How old they become; null while the year is not known. */
          turning: z.int().nullable(),
        }),
      ),
      /** By the person at the counter, the latest first. */
      recentlySeen: z.array(z.strictObject({ ...somebody, seenAt: timestamp })),
      contactsThisWeek: z.int(),
      /** Whether there is anybody outside the bin. */
      anyCustomers: z.boolean(),
    }),
  }),
  /** Looked at: for "recently seen". No topic: whoever shows the list reads it when it opens. */
  'customers.seen': command({
    input: z.strictObject({ id }),
    output: z.strictObject({}),
    invalidates: [],
  }),
};
