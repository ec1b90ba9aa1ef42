import { type CustomerDetails, emptyDetails } from './customers.ts';

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
