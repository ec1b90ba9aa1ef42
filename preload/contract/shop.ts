import { z } from 'zod';
import { command, job, query } from './method.ts';
import { languages } from './preferences.ts';
import { line, localDate, nothing, timestamp, version } from './values.ts';

export const shopDetails = z.strictObject({
  name: line(120),
  /** ISO 3166-1 alpha-2; how a phone number without a country code is read. */
  country: z.string().regex(/^[A-Z]{2}$/u),
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/u),
});
export type ShopDetails = z.infer<typeof shopDetails>;

export const shop = {
  'shop.get': query({
    locked: true,
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
    // The deadlines of complaints follow the country.
    invalidates: ['shop', 'rules', 'complaints'],
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
    invalidates: ['customers', 'interactions', 'followUps', 'complaints', 'promises', 'shop'],
  }),
  /** All of them, with everything that was added to them since. Once begun, it ends. */
  'demo.remove': job({
    permission: 'demo',
    input: nothing,
    output: z.strictObject({ customers: z.int() }),
    invalidates: [
      'customers',
      'interactions',
      'followUps',
      'complaints',
      'promises',
      'drafts',
      'shop',
    ],
  }),
  /** Looks for damage in the whole database file. */
  'health.check': query({
    input: nothing,
    output: z.strictObject({ problems: z.array(z.string()) }),
    thread: 'reader',
  }),
};
