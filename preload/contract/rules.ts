import { z } from 'zod';
import { channels } from './channels.ts';
import { buyers, causes, demands, escalationReasons, saleKinds } from './complaint-words.ts';
import { command, query } from './method.ts';
import { id, line, localDate, money, nothing, version } from './values.ts';

/** By the shop's clock, HH:MM; midnight at the end is 24:00. */
const opens = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u);
const closes = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/u);
const hours = z
  .strictObject({ from: opens, to: closes })
  .refine(({ from, to }) => from < to, 'invalid');

/** 1 is Monday. A day that is not named is closed. */
export const openingHours = z.record(
  z.enum(['1', '2', '3', '4', '5', '6', '7']),
  z.array(hours).max(6),
);
export type OpeningHours = z.infer<typeof openingHours>;

export const countryPackKeys = ['PL', 'RU', 'UA', 'DE', 'GB', 'EU', 'none'] as const;
export type CountryPackKey = (typeof countryPackKeys)[number];

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const target = z.strictObject({
  minutes: z.int().min(1).max(100_000),
  /** Whether only the time counts in which the shop is open. */
  openHours: z.boolean(),
});

/** What the shop decides for itself. */
export const shopRules = z.strictObject({
  /** Null follows the country of the shop. */
  countryPack: z.enum(countryPackKeys).nullable(),
  /** IANA name; by it days begin and end, also on a computer that thinks otherwise. */
  timeZone: z
    .string()
    .regex(/^[A-Za-z0-9_+/-]{1,60}$/u)
    .refine(isTimeZone, 'invalid'),
  openingHours,
  /** Days that differ from the calendar of the country. */
  days: z.array(z.strictObject({ date: localDate, working: z.boolean() })).max(400),
  firstAnswer: z.record(z.enum(channels), target),
  resolutionDays: z.int().min(1).max(365).nullable(),
  /** Days before a deadline on which it is warned of. */
  warnDays: z.array(z.int().min(0).max(60)).max(5),
  /** What may be given without asking, in the smallest unit of the currency; null is anything. */
  limits: z.strictObject({ staff: money.nullable(), manager: money.nullable() }),
  escalation: z.record(z.enum(escalationReasons), z.boolean()),
  /** After so many days the customer is told again where things stand. */
  updateDays: z.int().min(1).max(60),
  /** Days after a complaint is settled on which one asks whether all is well. */
  followUpDays: z.int().min(1).max(90),
});
export type ShopRules = z.infer<typeof shopRules>;

export const rootCause = z.strictObject({
  id,
  parentId: id.nullable(),
  /** The first level ships with the program and is named by the window. */
  cause: z.enum(causes),
  /** Empty on the first level. */
  name: z.string(),
  remedy: z.string(),
  retired: z.boolean(),
});
export type RootCause = z.infer<typeof rootCause>;

/** One rule of the law of a country; its name and article stand in the catalogues by its key. */
export const packRule = z.strictObject({
  key: z.string(),
  /** For the customer it is a window, which is only explained. */
  owedBy: z.enum(['shop', 'customer']),
  period: z.strictObject({ unit: z.enum(['day', 'month', 'year']), count: z.int() }),
  /** Null stands for every kind. */
  buyers: z.array(z.enum(buyers)).nullable(),
  sales: z.array(z.enum(saleKinds)).nullable(),
  demands: z.array(z.enum(demands)).nullable(),
  source: z.strictObject({ title: z.string(), url: z.url() }),
  /** When it was last compared with the source. */
  checkedOn: localDate,
  /** The figure or its reading is second-hand. */
  toBeChecked: z.boolean(),
});
export type PackRule = z.infer<typeof packRule>;

export const rules = {
  'rules.get': query({
    input: nothing,
    output: z.strictObject({ version, rules: shopRules, pack: z.enum(countryPackKeys) }),
  }),
  /** What a pack holds, also one that is not in use; null follows the country of the shop. */
  'rules.pack': query({
    input: z.strictObject({ countryPack: z.enum(countryPackKeys).nullable() }),
    output: z.strictObject({ pack: z.enum(countryPackKeys), rules: z.array(packRule) }),
  }),
  /** The clocks of open complaints are reckoned anew. */
  'rules.update': command({
    permission: 'rules.change',
    input: z.strictObject({ version, rules: shopRules }),
    output: z.strictObject({ version }),
    invalidates: ['rules', 'complaints'],
  }),
  /** A tree of two levels, retired ones included. */
  'rootCauses.list': query({ input: nothing, output: z.array(rootCause) }),
  /** A new one without an id. */
  'rootCauses.save': command({
    permission: 'rules.change',
    input: z.strictObject({
      id: id.nullable(),
      parentId: id,
      name: line(120).refine((text) => text !== '', 'required'),
      remedy: line(500),
    }),
    output: z.strictObject({ id }),
    invalidates: ['rules'],
  }),
  /** Complaints that have it keep it. */
  'rootCauses.retire': command({
    permission: 'rules.change',
    input: z.strictObject({ id, retired: z.boolean() }),
    output: nothing,
    invalidates: ['rules'],
  }),
};
