import { nothingTyped, type TypedDetails } from '#contract/card-drafts.ts';
import { type CustomerCard, type CustomerDetails, pickDetails } from '#contract/customers.ts';
import { readBirthday, writeBirthday } from '../../birthday.ts';

/** What can be edited on a card. */
export function detailsOf(card: CustomerCard): CustomerDetails {
  const phones = card.phones.map(({ number, label }) => ({ number, ...(label && { label }) }));
  return { ...pickDetails(card), phones };
}

/** As the details stand in a form. */
export function typedOf(details: CustomerDetails, language: string): TypedDetails {
  const birthday = details.birthday ? writeBirthday(details.birthday, language) : '';
  return { ...nothingTyped, ...details, birthday };
}

/** As they are stored: what was begun is finished, what cannot be read as a birthday is left out. */
export function detailsFrom({ newTag, birthday, ...typed }: TypedDetails): CustomerDetails {
  const tag = newTag.trim();
  const isNew = tag !== '' && !typed.tags.some((other) => isSameTag(other, tag));
  return {
    ...withoutBlanks(typed),
    birthday: readBirthday(birthday),
    tags: isNew ? [...typed.tags, tag] : typed.tags,
  };
}

export function isSameTag(one: string, other: string): boolean {
  return one.toLocaleLowerCase() === other.toLocaleLowerCase();
}

/** Something was typed, and it is no day. */
export function isUnclear(birthday: string): boolean {
  return birthday.trim() !== '' && readBirthday(birthday) === null;
}

type Lines = Pick<TypedDetails, 'phones' | 'emails'>;

/** An empty line in the form is not a number. */
export function withoutBlanks<Details extends Lines>(details: Details): Details {
  return {
    ...details,
    phones: details.phones.filter(({ number }) => number.trim() !== ''),
    emails: details.emails.filter(({ address }) => address.trim() !== ''),
  };
}

/** There is always a line to type into. */
export function withBlanks(details: TypedDetails): TypedDetails {
  return {
    ...details,
    phones: details.phones.length > 0 ? details.phones : [{ number: '' }],
    emails: details.emails.length > 0 ? details.emails : [{ address: '' }],
  };
}

/** Whether they would be stored alike; spaces around a text make no difference. */
export function isSameTyped(one: TypedDetails, other: TypedDetails): boolean {
  return JSON.stringify(essence(one)) === JSON.stringify(essence(other));
}

/** Without what nobody would call a difference. */
function essence(typed: TypedDetails): unknown {
  const { birthday, ...details } = withoutBlanks(typed);
  const trimmed = (_key: string, value: unknown) =>
    typeof value === 'string' ? value.trim() : value;
  const fields = Object.entries({ ...details, birthday: readBirthday(birthday) ?? birthday });
  // Two versions may name their fields in another order.
  const sorted = fields.toSorted(([one], [other]) => (one < other ? -1 : 1));
  return JSON.parse(JSON.stringify(sorted, trimmed));
}
