import type { CustomerDetails } from '#contract/customers.ts';
import type { StoredDetails } from '#db/customers.ts';
import { toE164 } from './phones.ts';

/** Shared with the features that make cards: adds to each number how it is dialled from abroad. */
export function withDialledNumbers(details: CustomerDetails, country: string): StoredDetails {
  return {
    ...details,
    phones: details.phones.map(({ number }) => ({ number, e164: toE164(number, country) })),
  };
}

export const emptyDetails: CustomerDetails = {
  givenName: '',
  familyName: '',
  company: '',
  phones: [],
  emails: [],
  address: { street: '', postalCode: '', city: '', region: '', country: '' },
  note: '',
};

/**
 * A card from one line: a phone number, an e-mail address or a name, whose last word is taken for
 * the family name.
 */
export function detailsFromLine(text: string): CustomerDetails {
  if (/^[\d\s()+./-]{3,}$/u.test(text)) return { ...emptyDetails, phones: [{ number: text }] };
  if (/^[^\s@]+@[^\s@]+$/u.test(text)) return { ...emptyDetails, emails: [{ address: text }] };
  const name = splitName(text);
  // Of "," and the like nothing is left; better an odd name than a card without any.
  return name.givenName === ''
    ? { ...emptyDetails, givenName: text }
    : { ...emptyDetails, ...name };
}

/** "Anna Maria Nowak" → Anna Maria + Nowak; "Nowak, Anna" the other way round; one word is given. */
export function splitName(text: string): Pick<CustomerDetails, 'givenName' | 'familyName'> {
  const [family, given] = text.split(',', 2).map((part) => part.trim());
  if (family && given) return { givenName: given, familyName: family };
  const words = text.replaceAll(',', ' ').trim().split(/\s+/u);
  const familyName = words.length > 1 ? (words.pop() ?? '') : '';
  return { givenName: words.join(' '), familyName };
}
