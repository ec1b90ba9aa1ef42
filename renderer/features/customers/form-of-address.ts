import type { TypedDetails } from '#contract/card-drafts.ts';
import type { Honorific } from '#contract/customer-profile.ts';

type Names = Pick<TypedDetails, 'honorific' | 'givenName' | 'patronymic' | 'familyName'>;

/**
 * How such a person is often spoken to: name and patronymic, pani Anna, Ms Nowak. Only ever shown
 * as an example, because nobody but the person can tell. Empty when there is too little to go by.
 */
export function exampleOfAddress(
  { honorific, givenName, patronymic, familyName }: Names,
  language: string,
  wordFor: (honorific: Honorific) => string,
): string {
  const [given, father, family] = [givenName, patronymic, familyName].map((name) => name.trim());
  if (given && father) return `${given} ${father}`;
  if (honorific === null) return '';
  const name = language === 'pl' ? given : family;
  return name ? `${wordFor(honorific)} ${name}` : '';
}
