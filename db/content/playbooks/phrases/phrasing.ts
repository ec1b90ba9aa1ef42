import type { ContactPattern } from '#contract/observations.ts';
import type { Act, Phrase, PlaybookLanguage, Wording } from '#contract/playbook.ts';

/** Shipped phrases have every language, which the schema leaves to each playbook. */
export type Say = Readonly<Record<PlaybookLanguage, Wording>>;
type Place = Phrase['where'];

/**
 * Calls remember the keys of what was said: a phrase keeps its number for good, and the number of one
 * that was taken out is not given again.
 */
export function phrasesFor(act: Act) {
  const phrase = (
    name: string,
    pattern: ContactPattern | null,
    where: Place,
    say: Say,
  ): Phrase => ({ key: `${act}.${name}`, act, pattern, where, say });
  return {
    everywhere: (number: number, say: Say) => phrase(`${number}`, null, null, say),
    phone: (number: number, say: Say) => phrase(`phone.${number}`, null, 'phone', say),
    counter: (number: number, say: Say) => phrase(`counter.${number}`, null, 'counter', say),
    to: (pattern: ContactPattern, number: number, say: Say, where: Place = null) =>
      phrase(`${pattern}.${number}`, pattern, where, say),
  };
}
