import type { Channel } from '#contract/channels.ts';
import { addDays } from './calendar.ts';
import { latinName, type Name } from './names.ts';
import type { Chance } from './random.ts';
import type { ShopSource } from './source.ts';
import type { DemoAddress, DemoConsent, DemoPerson } from './types.ts';

/** RFC 2606: names that never belong to anybody. */
const mailDomains = ['example.com', 'example.org', 'example.net'] as const;

export function writeAddress({ town }: ShopSource, chance: Chance): DemoAddress {
  return {
    street: town.writeStreet(chance.pick(town.streets), chance.between(1, 98)),
    postalCode: chance.pick(town.postalCodes),
    city: town.city,
    region: town.region,
    country: town.country,
  };
}

export const noAddress: DemoAddress = {
  street: '',
  postalCode: '',
  city: '',
  region: '',
  country: '',
};

/** `n` is the place among the people, so that no number comes twice. */
export function writePhones(
  { phones }: ShopSource,
  chance: Chance,
  n: number,
  atWork: boolean,
): DemoPerson['phones'] {
  const mobile = { number: phones.mobile(n), label: 'mobile' } as const;
  if (atWork) return [{ number: phones.work(n), label: 'work' }, mobile];
  if (chance.happens(0.12)) return [mobile, { number: phones.home(n), label: 'home' }];
  if (chance.happens(0.06)) return [{ number: phones.home(n), label: 'home' }];
  return [chance.happens(0.35) ? { ...mobile, label: '' } : mobile];
}

export function writeEmails(
  chance: Chance,
  { given, family }: Name,
  site: string | undefined,
): DemoPerson['emails'] {
  const [first, last] = [latinName(given), latinName(family)];
  if (site !== undefined) return [{ address: `${first}.${last}@${site}`, label: 'work' }];
  if (!chance.happens(0.55)) return [];
  const box = chance.pick([`${first}.${last}`, `${first.slice(0, 1)}.${last}`, `${last}${first}`]);
  const label = chance.happens(0.3) ? 'private' : '';
  return [{ address: `${box}@${chance.pick(mailDomains)}`, label }];
}

/** The first few have their birthday in the next days, whatever today is. */
export function writeBirthdays(chance: Chance, count: number, today: string): (string | null)[] {
  const soon = [0, 1, 2, 4, 6, 7].map((days) => addDays(today, days).slice(5));
  const others = Array.from({ length: count - soon.length }, () =>
    chance.happens(0.45) ? addDays('2025-01-01', chance.between(0, 364)).slice(5) : null,
  );
  return chance.shuffle([...soon, ...others]);
}

/** Only some people tell their year; who is born on 29 February keeps it to themselves. */
export function writeBirthYear(chance: Chance, birthday: string | null): number | null {
  const year = chance.between(1944, 2002);
  return birthday !== null && birthday !== '02-29' && chance.happens(0.4) ? year : null;
}

/** Consents to be written or rung up, given at the counter some time after the first contact. */
export function writeConsents(
  chance: Chance,
  customerForDays: number,
  hasEmail: boolean,
): DemoConsent[] {
  const asked: [Channel, number][] = [
    ['phone', 0.4],
    ['email', hasEmail ? 0.45 : 0],
  ];
  return asked.flatMap(([channel, share]): DemoConsent[] => {
    if (!chance.happens(share)) return [];
    const daysAgo = chance.between(Math.floor(customerForDays / 2), customerForDays);
    const withdrawn = daysAgo > 40 && chance.happens(0.08);
    return [{ channel, daysAgo, withdrawnDaysAgo: withdrawn ? Math.floor(daysAgo / 3) : null }];
  });
}
