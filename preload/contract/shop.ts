import { z } from 'zod';
import { command, query, roles } from './method.ts';
import { id, line, nothing, timestamp, version } from './values.ts';

export const shopDetails = z.strictObject({
  name: line(120),
  /** ISO 3166-1 alpha-2; how a phone number without a country code is read. */
  country: z.string().regex(/^[A-Z]{2}$/u),
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/u),
});
export type ShopDetails = z.infer<typeof shopDetails>;

/** The name is empty until somebody gives one. */
const staffMember = z.strictObject({ id, name: z.string(), role: z.enum(roles) });

export const shop = {
  'shop.get': query({
    input: nothing,
    output: z.strictObject({
      version,
      ...shopDetails.shape,
      /** Null until the first steps have been taken. */
      setUpAt: timestamp.nullable(),
    }),
  }),
  /** The first one ends the first steps. */
  'shop.update': command({
    allow: ['owner'],
    input: z.strictObject({ version, details: shopDetails }),
    output: z.strictObject({ version }),
    invalidates: ['shop'],
  }),
  /** Who is at the counter. */
  'session.get': query({
    input: nothing,
    output: staffMember,
  }),
  /** Everybody who works here, in the order in which they came. */
  'staff.list': query({ input: nothing, output: z.array(staffMember) }),
  /** Looks for damage in the whole database file. */
  'health.check': query({
    input: nothing,
    output: z.strictObject({ problems: z.array(z.string()) }),
    thread: 'reader',
  }),
};
