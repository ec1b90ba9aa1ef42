import { isFulfilled } from './condition.ts';
import type { Searchable } from './customers.ts';
import { digitsOfPhones } from './numbers.ts';
import { readQuery } from './query.ts';
import { cardTokens } from './tokens.ts';

/**
 * Looks through cards that are not in the index, in their order. Mistyped words are not corrected,
 * for the vocabulary holds no words of theirs.
 */
export function lookThrough<Card>(
  cards: readonly Card[],
  typed: string,
  searchable: (card: Card) => Searchable,
): Card[] {
  const query = readQuery(typed);
  if (!query) return [];
  const { words, number, trunkless, otherwise } = query;
  const conditions = [words?.beginnings, number, trunkless, otherwise()].filter(
    (condition) => condition !== undefined,
  );
  return cards.filter((card) => {
    const { words: texts, phones } = searchable(card);
    const digits = digitsOfPhones(phones);
    const tokens = cardTokens(texts, digits);
    return conditions.some((condition) => isFulfilled(condition, tokens, digits));
  });
}
