import type { CountryPackKey, ShopRules } from '#contract/rules.ts';
import type { Reading } from '#db/connection.ts';
import { countryPacks, packFor } from '#db/content/country-packs/index.ts';
import type { CountryPack } from '#db/content/country-packs/pack.ts';
import { readRules } from '#db/rules.ts';
import { readShop } from '#db/shop.ts';
import { type WorkCalendar, workCalendar } from '../clocks/calendar.ts';
import type { Opening } from '../clocks/opening-hours.ts';

// Shared by what changes the deadlines of complaints: their own steps, promises, the shop's rules.

/** What deadlines are reckoned with. */
export interface Reckoning {
  rules: ShopRules;
  pack: CountryPack;
  calendar: WorkCalendar;
}

/** Before the transaction: the holidays take a moment to load. */
export async function readReckoning(db: Reading): Promise<Reckoning> {
  const { rules } = await readRules(db);
  return reckoningWith(db, rules);
}

export async function reckoningWith(db: Reading, rules: ShopRules): Promise<Reckoning> {
  const { country } = await readShop(db);
  const own = rules.countryPack;
  const pack = packOf(own, country);
  const ownCountry = own === null || own === 'EU' || own === 'none' ? country : own;
  return { rules, pack, calendar: await calendarOf(ownCountry, rules) };
}

/** When the shop is open; a single day that is otherwise is in its calendar. */
export function openingOf({ rules, calendar }: Pick<Reckoning, 'rules' | 'calendar'>): Opening {
  return { hours: { week: rules.openingHours, days: {} }, calendar, zone: rules.timeZone };
}

/** The pack that was chosen, or that of the country of the shop. */
export function packOf(chosen: CountryPackKey | null, country: string): CountryPack {
  return chosen === null ? packFor(country) : countryPacks[packKeys[chosen]];
}

const packKeys = {
  PL: 'pl',
  RU: 'ru',
  UA: 'ua',
  DE: 'de',
  GB: 'gb',
  EU: 'eu',
  none: 'none',
} as const satisfies Record<CountryPackKey, CountryPack['key']>;

export function packKeyOf(pack: CountryPack): CountryPackKey {
  const keys = Object.keys(packKeys) as CountryPackKey[];
  return keys.find((key) => packKeys[key] === pack.key) ?? 'none';
}

let known: { of: string; calendar: Promise<WorkCalendar> } | undefined;

/** The last one is kept: it stays the same from complaint to complaint. */
function calendarOf(country: string, { days }: ShopRules): Promise<WorkCalendar> {
  const of = JSON.stringify([country, days]);
  if (known?.of !== of) known = { of, calendar: workCalendar(country, { overrides: days }) };
  return known.calendar;
}
