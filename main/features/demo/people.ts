import { type Birthday, customerLanguages } from '#contract/customer-profile.ts';
import { type CustomerDetails, emptyDetails, pickDetails } from '#contract/customers.ts';
import type { Language } from '#contract/preferences.ts';
import type { Writing } from '#db/connection.ts';
import { giveConsent, setWithdrawn } from '#db/consents.ts';
import type { DemoPerson } from '#db/content/demo/types.ts';
import type { Actor } from '#db/journal.ts';
import { addLink } from '#db/links.ts';
import { addObservation } from '#db/observations.ts';
import { addDays } from '../today/days.ts';
import { consentChannelOf, consentWording } from './consents.ts';
import { shopTime } from './shop-time.ts';

export function detailsOf(person: DemoPerson): CustomerDetails {
  return pickDetails({
    ...emptyDetails,
    ...person,
    phones: person.phones.map(({ number, label }) =>
      label === '' ? { number } : { number, label },
    ),
    emails: person.emails.map(({ address, label }) => {
      if (label === '') return { address };
      return { address, label: label === 'private' ? 'home' : label };
    }),
    birthday: birthdayOf(person.birthday, person.birthYear),
    language: customerLanguages.find((known) => known === person.language) ?? null,
  });
}

/** `day` is MM-DD. */
function birthdayOf(day: string | null, year: number | null): Birthday | null {
  if (day === null) return null;
  return { year, month: Number(day.slice(0, 2)), day: Number(day.slice(3)) };
}

/** What was observed and agreed to, counted back from `today`. */
export async function storeProfile(
  trx: Writing,
  actor: Actor,
  customerId: string,
  { observations, consents }: DemoPerson,
  { language, today }: { language: Language; today: string },
): Promise<void> {
  for (const { pattern, daysAgo, note } of observations) {
    await addObservation(trx, actor, customerId, {
      seenOn: addDays(today, -daysAgo),
      pattern,
      note,
    });
  }
  const noonAgo = (days: number) => shopTime(addDays(today, -days), '12:00');
  for (const { channel, daysAgo, withdrawnDaysAgo } of consents) {
    const agreed = consentChannelOf[channel];
    const id = await giveConsent(trx, actor, {
      customerId,
      channel: agreed,
      wording: consentWording[language][agreed],
      source: 'inPerson',
      givenAt: noonAgo(daysAgo),
    });
    if (withdrawnDaysAgo === null) continue;
    await setWithdrawn(trx, { ...actor, now: noonAgo(withdrawnDaysAgo) }, id, true);
  }
}

/** `ids` are those of the people's cards, in the same order. */
export async function storeLinks(
  trx: Writing,
  actor: Actor,
  ids: readonly string[],
  people: readonly DemoPerson[],
): Promise<void> {
  for (const [place, { links }] of people.entries()) {
    for (const { to, kind } of links) {
      const [fromId, toId] = [ids[place], ids[to]];
      if (fromId && toId) await addLink(trx, actor, { fromId, toId, kind });
    }
  }
}
