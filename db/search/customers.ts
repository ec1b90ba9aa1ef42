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
  const added = [];
  for (const { key, words, phones } of cards) {
    const state = states.get(key);
    const digits = digitsOfPhones(phones);
    const entry = { tokens: cardTokens(words, digits), digits };
    for (const word of wordsAmong(state?.tokens ?? '')) add(counts, word, -1);
    for (const word of wordsAmong(entry.tokens)) add(counts, word, 1);
    if (state?.tokens === undefined || state.tokens === null) {
      const position = state && isNewWithContact(state) ? next++ : key;
      const last_contact_at = state?.last_contact_at ?? null;
      added.push({ position, customer_key: key, last_contact_at, ...entry });
    } else {
      await trx.updateTable('customer_search').set(entry).where('customer_key', '=', key).execute();
    }
  }
  if (added.length > 0) await trx.insertInto('customer_search').values(added).execute();
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
    .select(['customer.key', 'customer.last_contact_at', 'customer_search.tokens'])
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
