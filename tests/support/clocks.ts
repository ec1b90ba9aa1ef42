import fc from 'fast-check';
import { type Circumstance, circumstances } from '#contract/complaint-words.ts';
import type { CountryPack, Rule } from '../../db/content/country-packs/pack.ts';
import type { WorkCalendar } from '../../main/features/clocks/calendar.ts';
import {
  type Deadline,
  type Facts,
  statutoryDeadlines,
} from '../../main/features/clocks/deadlines.ts';

/** A complaint of which nothing is known but the day on which it came. */
export function unknownFacts(receivedOn: string): Facts {
  return {
    receivedOn,
    demandedOn: null,
    purchasedOn: null,
    deliveredOn: null,
    decidedOn: null,
    buyer: null,
    sale: null,
    demand: null,
    circumstances: {},
  };
}

/** A complaint to which a rule applies, with nothing left open; all of it happened on one day. */
export function factsFor(rule: Rule, day: string): Facts {
  const known = circumstances.map((one): [Circumstance, boolean] => [one, rule.when?.is === one]);
  return {
    receivedOn: day,
    demandedOn: day,
    purchasedOn: day,
    deliveredOn: day,
    decidedOn: day,
    buyer: rule.buyers?.[0] ?? 'consumer',
    sale: rule.sales?.[0] ?? 'shop',
    demand: rule.demands?.[0] ?? 'other',
    circumstances: Object.fromEntries(known),
  };
}

/** The deadline by one rule alone. */
export function deadlineBy(rule: Rule, facts: Facts, calendar: WorkCalendar): Deadline {
  const alone: CountryPack = { key: 'none', rules: [rule] };
  const [deadline] = statutoryDeadlines(facts, alone, calendar);
  if (!deadline) throw new Error(`${rule.key} does not apply`);
  return deadline;
}

/** Days of thirty years, as YYYY-MM-DD. */
export const anyDay = fc
  .integer({ min: 0, max: 30 * 365 })
  .map((days) => new Date(Date.UTC(2010, 0, 1 + days)).toISOString().slice(0, 10));

export const zones = [
  'Europe/Warsaw',
  'Europe/London',
  'Europe/Kaliningrad',
  'Asia/Vladivostok',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Pacific/Apia',
  'UTC',
] as const;
