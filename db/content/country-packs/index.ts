import { de } from './de.ts';
import { eu } from './eu.ts';
import { gb } from './gb.ts';
import { none } from './none.ts';
import type { CountryPack } from './pack.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { ua } from './ua.ts';

export const countryPacks = { pl, ru, ua, de, gb, eu, none } as const satisfies Readonly<
  Record<CountryPack['key'], CountryPack>
>;

const own: ReadonlyMap<string, CountryPack> = new Map([
  ['PL', pl],
  ['RU', ru],
  ['UA', ua],
  ['DE', de],
  ['GB', gb],
]);

/** The other members of the EU and, with Iceland, Liechtenstein and Norway, of the EEA. */
const european = new Set(
  'AT BE BG CY CZ DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PT RO SE SI SK'.split(' '),
);

/** The pack of a country (ISO 3166-1 alpha-2). */
export function packFor(country: string): CountryPack {
  return own.get(country) ?? (european.has(country) ? eu : none);
}
