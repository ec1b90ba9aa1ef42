import type { Reading, Writing } from '../connection.ts';
import { prepared } from '../prepared.ts';
import { chunks } from './chunks.ts';
import { isListed } from './one-of.ts';
import { deletionsOf, isOneTypoAway, shortestCorrected } from './typo.ts';

/** A typed word of four letters may be one of three. */
const correctable = new RegExp(`^\\p{L}{${shortestCorrected - 1},}$`, 'u');
/** A word with more corrections than this was not a name. */
const mostCorrections = 20;

/** Adds to the number of cards that have each word; a word that is left without cards goes. */
export async function countWords(trx: Writing, changes: ReadonlyMap<string, number>) {
  const words = [...changes].filter(([word, by]) => by !== 0 && correctable.test(word));
  for (const changed of chunks(words)) {
    const counted = await trx
      .insertInto('search_word')
      .values(changed.map(([word, cards]) => ({ word, cards })))
      .onConflict((conflict) =>
        conflict.column('word').doUpdateSet((expression) => ({
          cards: expression('search_word.cards', '+', expression.ref('excluded.cards')),
        })),
      )
      .returning(['word', 'cards'])
      .execute();
    await addDeletions(
      trx,
      counted.filter(({ word, cards }) => cards > 0 && cards === changes.get(word)),
    );
    await removeWords(
      trx,
      counted.filter(({ cards }) => cards <= 0).map(({ word }) => word),
    );
  }
}

async function addDeletions(trx: Writing, words: readonly { word: string }[]): Promise<void> {
  const rows = words.flatMap(({ word }) =>
    deletionsOf(word).map((deletion) => ({ deletion, word })),
  );
  for (const some of chunks(rows)) {
    await trx.insertInto('search_deletion').values(some).execute();
  }
}

async function removeWords(trx: Writing, words: readonly string[]): Promise<void> {
  if (words.length === 0) return;
  await trx.deleteFrom('search_word').where('word', 'in', words).execute();
  for (const word of words) {
    await trx
      .deleteFrom('search_deletion')
      .where('deletion', 'in', deletionsOf(word))
      .where('word', '=', word)
      .execute();
  }
}

/** The words of the cards that each typed word may have been meant for, the frequent ones first. */
export async function findCorrections(
  db: Reading,
  typed: readonly string[],
): Promise<Map<string, string[]>> {
  const wrong = typed.filter((word) => word.length >= shortestCorrected && correctable.test(word));
  if (wrong.length === 0) return new Map();
  const deletions = [...new Set(wrong.flatMap(deletionsOf))];
  const similar = await wordsWithDeletions(db, { deletions });
  const frequentFirst = similar.toSorted((a, b) => b.cards - a.cards || (a.word < b.word ? -1 : 1));
  return new Map(
    wrong.map((word) => [
      word,
      frequentFirst
        .map((other) => other.word)
        .filter((other) => other !== word && isOneTypoAway(word, other))
        .slice(0, mostCorrections),
    ]),
  );
}

const wordsWithDeletions = prepared<
  { deletions: readonly string[] },
  { word: string; cards: number }
>((db, parameter, dialect) =>
  db
    .selectFrom('search_deletion')
    .innerJoin('search_word', 'search_word.word', 'search_deletion.word')
    .where(isListed(dialect, 'search_deletion.deletion', parameter('deletions')))
    .select(['search_word.word', 'search_word.cards'])
    .distinct(),
);

/** How many cards should have all of these words, were they spread evenly; none for a new word. */
export async function expectCards(db: Reading, words: readonly string[]): Promise<number> {
  const counted = await countedWords(db, { words });
  if (counted.length < words.length) return 0;
  return counted.reduce(
    (expected, { cards, customers }) => (expected * cards) / customers,
    counted[0]?.customers ?? 0,
  );
}

const countedWords = prepared<
  { words: readonly string[] },
  { word: string; cards: number; customers: number }
>((db, parameter, dialect) =>
  db
    .selectFrom('search_word')
    .where(isListed(dialect, 'search_word.word', parameter('words')))
    .select((expression) => [
      'search_word.word',
      'search_word.cards',
      // To count them would take longer than the search.
      expression
        .selectFrom('customer')
        .select(({ fn }) => fn.max('customer.key').as('last'))
        .$asScalar()
        .$notNull()
        .as('customers'),
    ]),
);
