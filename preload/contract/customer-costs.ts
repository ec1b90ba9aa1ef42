import { z } from 'zod';
import { money } from './values.ts';

const sum = z.strictObject({ count: z.int(), amount: money });

/** What a customer was given, in one currency: the shop may have changed its own. */
export const customerCost = z.strictObject({
  currency: z.string(),
  /** Decided for complaints. */
  compensation: sum,
  /** Kept and still to be kept, as far as their cost was named. */
  promises: sum,
});
export type CustomerCost = z.infer<typeof customerCost>;
