import type { Writing } from '../connection.ts';
import { chunks } from './chunks.ts';
import { digitsOfPhones } from './numbers.ts';
import { nextPosition } from './recency.ts';
import { cardTokens, wordsAmong } from './tokens.ts';
import { countWords } from './vocabulary.ts';

export interface Searchable {
  words: readonly string[];
  phones: readonly string[];
}

/** Puts a card into the index, or renews it there. */
export function indexCustomer(trx: Writing, key: number, card: Searchable): Promise<void> {
  return indexCustomers(trx, [{ key, ...card }]);
}

interface Indexed extends Searchable {
  key: number;
}

/** Many at once cost far less than one after the other. */
export async function indexCustomers(trx: Writing, cards: readonly Indexed[]): Promise<void> {
  const counts = new Map<string, number>();
  for (const some of chunks(cards)) await indexSome(trx, some, counts);
  await countWords(trx, counts);
}

async function indexSome(
  trx: Writing,
  cards: readonly Indexed[],
  counts: Map<string, number>,
): Promise<void> {
  const states = await readStates(trx, cards);
  let next = [...states.values()].some(isNewWithContact) ? await nextPosition(trx) : 0;
  const entries = [];
  for (const { key, words, phones } of cards) {
    const state = states.get(key);
    const digits = digitsOfPhones(phones);
    const tokens = cardTokens(words, digits);
    for (const word of wordsAmong(state?.tokens ?? '')) add(counts, word, -1);
    for (const word of wordsAmong(tokens)) add(counts, word, 1);
    const known = state?.position ?? (state && isNewWithContact(state) ? next++ : key);
    const last_contact_at = state?.last_contact_at ?? null;
    entries.push({ position: Number(known), customer_key: key, last_contact_at, tokens, digits });
  }
  await trx
    .insertInto('customer_search')
    // The full-text index takes ascending positions at once, and each one out of order by itself.
    .values(entries.toSorted((one, other) => one.position - other.position))
    .onConflict((conflict) =>
      conflict.column('position').doUpdateSet((expression) => ({
        tokens: expression.ref('excluded.tokens'),
        digits: expression.ref('excluded.digits'),
      })),
    )
    .execute();
}

/** What the cards have been found by so far, and their last contacts. */
async function readStates(trx: Writing, cards: readonly Indexed[]) {
  const states = await trx
    .selectFrom('customer')
    .leftJoin('customer_search', 'customer_search.customer_key', 'customer.key')
    .where(
      'customer.key',
      'in',
      cards.map(({ key }) => key),
    )
    .select([
      'customer.key',
      'customer.last_contact_at',
      'customer_search.position',
      'customer_search.tokens',
    ])
    .execute();
  return new Map(states.map((state) => [state.key, state]));
}

function isNewWithContact(state: { last_contact_at: string | null; tokens: string | null }) {
  return state.tokens === null && state.last_contact_at !== null;
}

export async function unindexCustomers(trx: Writing, keys: readonly number[]): Promise<void> {
  const removed = await trx
    .deleteFrom('customer_search')
    .where('customer_key', 'in', keys)
    .returning('tokens')
    .execute();
  const counts = new Map<string, number>();
  for (const { tokens } of removed) for (const word of wordsAmong(tokens)) add(counts, word, -1);
  await countWords(trx, counts);
}

function add(counts: Map<string, number>, word: string, by: 1 | -1): void {
  counts.set(word, (counts.get(word) ?? 0) + by);
}
