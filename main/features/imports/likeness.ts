import { hash } from 'node:crypto';
import type { Likeness } from '#contract/customers.ts';
import type { Reading } from '#db/connection.ts';
import { type StoredDetails, sortKeyOf } from '#db/customer-details.ts';
import { findKnownCustomers, type KnownCustomers } from '#db/known-customers.ts';
import { fold } from '#db/search/fold.ts';

/** What is to become of a row: a card of its own, or it is somebody who has one already. */
export type Verdict = 'new' | 'double' | Likeness;

/** What a row is recognised by. */
interface Traits {
  /** Empty for a row that says only a number or an address. */
  name: string;
  numbers: readonly string[];
  addresses: readonly string[];
  sortKey: string;
  place: string;
}

export interface Recogniser {
  /** The verdict on each of the next rows of the file, in order. */
  readonly recognise: (db: Reading, people: readonly StoredDetails[]) => Promise<Verdict[]>;
}

/**
 * Two rows, or a row and a card, are the same person when name and number or name and e-mail are
 * the same. A row without a name is recognised by its number or e-mail alone; one with neither, by
 * name, company and address; one with nothing but a name, by the name.
 */
export function createRecogniser(): Recogniser {
  const earlierInFile = new Set<string>();
  return {
    async recognise(db, people) {
      const traits = people.map(traitsOf);
      const known = signsOfCards(await findKnownCustomers(db, wantedBy(traits)));
      return traits.map((person) => {
        const signs = signsOf(person);
        if (signs.some(({ sign }) => earlierInFile.has(sign))) return 'double';
        for (const sign of signsGivenBy(person)) earlierInFile.add(sign);
        return signs.find(({ sign }) => known.has(sign))?.likeness ?? 'new';
      });
    },
  };
}

function traitsOf(details: StoredDetails): Traits {
  const { givenName, patronymic, familyName, company, phones, emails, address } = details;
  const sortKey = sortKeyOf(details);
  return {
    name: givenName + patronymic + familyName + company === '' ? '' : sortKey,
    numbers: phones.flatMap(({ e164 }) => e164 ?? []),
    addresses: emails.map((email) => fold(email.address)),
    sortKey,
    place: placeOf({ company, ...address }),
  };
}

function placeOf(card: Record<'company' | 'street' | 'postalCode' | 'city', string>): string {
  const parts = [card.company, card.street, card.postalCode, card.city];
  return parts.some((part) => part !== '') ? fold(parts.join('\n')) : '';
}

// Hashed, because a hundred thousand rows keep half a million of them in memory.
const signFrom = (parts: readonly string[]) => hash('sha1', parts.join('\n'), 'base64url');
const byNumber = (name: string, e164: string) => signFrom(['phone', name, e164]);
const byAddress = (name: string, folded: string) => signFrom(['email', name, folded]);
const byName = (sortKey: string, place: string) => signFrom(['name', sortKey, place]);

/** What would show that somebody is this person. */
function signsOf(person: Traits): { likeness: Likeness; sign: string }[] {
  const { name, numbers, addresses, sortKey, place } = person;
  if (numbers.length + addresses.length === 0) {
    return [{ likeness: 'name', sign: byName(sortKey, place) }];
  }
  return [
    ...numbers.map((number) => ({ likeness: 'phone', sign: byNumber(name, number) }) as const),
    ...addresses.map((text) => ({ likeness: 'email', sign: byAddress(name, text) }) as const),
  ];
}

/** What shows later rows that they are this person. */
function signsGivenBy({ numbers, addresses, sortKey, place }: Traits): string[] {
  return [
    ...numbers.flatMap((number) => [byNumber(sortKey, number), byNumber('', number)]),
    ...addresses.flatMap((text) => [byAddress(sortKey, text), byAddress('', text)]),
    ...new Set([byName(sortKey, place), byName(sortKey, '')]),
  ];
}

function signsOfCards(cards: KnownCustomers): ReadonlySet<string> {
  return new Set([
    ...cards.byNumber.flatMap(({ name, e164 }) => [byNumber(name, e164), byNumber('', e164)]),
    ...cards.byAddress.flatMap(({ name, folded }) => [
      byAddress(name, folded),
      byAddress('', folded),
    ]),
    ...cards.byName.flatMap((card) => [byName(card.name, placeOf(card)), byName(card.name, '')]),
  ]);
}

function wantedBy(people: readonly Traits[]) {
  const unreachable = people.filter(
    ({ numbers, addresses }) => numbers.length + addresses.length === 0,
  );
  return {
    numbers: unique(people.flatMap(({ numbers }) => numbers)),
    addresses: unique(people.flatMap(({ addresses }) => addresses)),
    names: unique(unreachable.map(({ sortKey }) => sortKey)),
  };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
