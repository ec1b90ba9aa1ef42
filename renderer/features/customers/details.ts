import { type CustomerCard, type CustomerDetails, pickDetails } from '#contract/customers.ts';

/** What can be edited on a card. */
export function detailsOf(card: CustomerCard): CustomerDetails {
  const phones = card.phones.map(({ number, label }) => ({ number, ...(label && { label }) }));
  return { ...pickDetails(card), phones };
}

/** An empty line in the form is not a number. */
export function withoutBlanks(details: CustomerDetails): CustomerDetails {
  return {
    ...details,
    phones: details.phones.filter(({ number }) => number.trim() !== ''),
    emails: details.emails.filter(({ address }) => address.trim() !== ''),
  };
}

/** There is always a line to type into. */
export function withBlanks(details: CustomerDetails): CustomerDetails {
  return {
    ...details,
    phones: details.phones.length > 0 ? details.phones : [{ number: '' }],
    emails: details.emails.length > 0 ? details.emails : [{ address: '' }],
  };
}

export function sameDetails(one: CustomerDetails, other: CustomerDetails): boolean {
  return flat(one) === flat(other);
}

function flat(details: CustomerDetails): string {
  return JSON.stringify(Object.values(comparable(details)));
}

/** Every field as one text, for comparing two versions of a card. */
export function comparable(details: CustomerDetails): Record<ComparableField, string> {
  const { givenName, familyName, company, phones, emails, address, note } = details;
  return {
    givenName: givenName.trim(),
    familyName: familyName.trim(),
    phone: joined(phones.map(({ number }) => number)),
    email: joined(emails.map(({ address: written }) => written)),
    company: company.trim(),
    street: address.street.trim(),
    postalCode: address.postalCode.trim(),
    city: address.city.trim(),
    region: address.region.trim(),
    country: address.country.trim(),
    note,
  };
}

/** In the order of the form. */
export const comparableFields = [
  'givenName',
  'familyName',
  'phone',
  'email',
  'company',
  'street',
  'postalCode',
  'city',
  'region',
  'country',
  'note',
] as const;
type ComparableField = (typeof comparableFields)[number];

function joined(lines: string[]): string {
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
