import { z } from 'zod';
import { command, job, query } from './method.ts';
import { roles } from './permissions.ts';
import { languages } from './preferences.ts';
import { id, line, localDate, nothing, timestamp, version } from './values.ts';

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
      /** Whether customers of the demo shop are here. */
      demo: z.boolean(),
    }),
  }),
  /** The first one ends the first steps. */
  'shop.update': command({
    permission: 'shop.change',
    input: z.strictObject({ version, details: shopDetails }),
    output: z.strictObject({ version }),
    invalidates: ['shop'],
  }),
  /** About 200 people and a year of contacts; fails with CONFLICT when they are here already. */
  'demo.add': job({
    permission: 'demo',
    input: z.strictObject({
      language: z.enum(languages),
      /** The last day of that year. */
      today: localDate,
    }),
    output: z.strictObject({ customers: z.int() }),
    invalidates: ['customers', 'interactions', 'followUps', 'shop'],
  }),
  /** All of them, with everything that was added to them since. Once begun, it ends. */
  'demo.remove': job({
    permission: 'demo',
    input: nothing,
    output: z.strictObject({ customers: z.int() }),
    invalidates: ['customers', 'interactions', 'followUps', 'drafts', 'shop'],
  }),
  /** Who is at the counter. */
  'session.get': query({
    input: nothing,
    output: staffMember,
  }),
  /** Everybody who works here, in the order in which they came. */
  'staff.list': query({ input: nothing, output: z.array(staffMember) }),
  /** Fails with NOT_FOUND. */
  'staff.rename': command({
    permission: 'team.manage',
    input: z.strictObject({ id, name: line(120) }),
    output: nothing,
    // Names of team members stand beside what they wrote down.
    invalidates: ['shop', 'customers', 'interactions', 'followUps'],
  }),
  /** Looks for damage in the whole database file. */
  'health.check': query({
    input: nothing,
    output: z.strictObject({ problems: z.array(z.string()) }),
    thread: 'reader',
  }),
};
