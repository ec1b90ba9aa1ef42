import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Dialect, Reading, Writing } from '../connection.ts';
import type { Database } from '../schema.ts';
import { digitsOf, fold, foldWords } from './fold.ts';

export interface Searchable {
  words: readonly string[];
  phones: readonly string[];
}

/** Puts a card into the index, or renews it there. */
export async function indexCustomer(trx: Writing, key: number, card: Searchable): Promise<void> {
  const row = {
    words: card.words
      .flatMap(foldWords)
      .map((word) => ` ${word}`)
      .join(''),
    digits: card.phones.map((number) => ` ${digitsOf(number)}`).join(''),
  };
  await trx
    .insertInto('customer_search')
    .values({ customer_key: key, ...row })
    .onConflict((conflict) => conflict.column('customer_key').doUpdateSet(row))
    .execute();
}

export async function unindexCustomer(trx: Writing, key: number): Promise<void> {
  await trx.deleteFrom('customer_search').where('customer_key', '=', key).execute();
}

export type CustomerQuery =
  | { kind: 'digits'; runs: readonly string[] }
  | { kind: 'words'; words: readonly string[] };

/**
 * Reads what was typed: four and more digits with nothing but telephone punctuation are part of a
 * number (a leading trunk 0 or 8 may be left out of the stored form), anything else is beginnings
 * of words. Undefined when there is nothing to look for.
 */
export function readQuery(typed: string): CustomerQuery | undefined {
  const digits = digitsOf(typed);
  if (digits.length >= 4 && /^[\d\s()+./-]+$/u.test(typed)) {
    const trunkless = digits.replace(/^(?:00|0|8)/u, '');
    const runs = trunkless.length >= 4 && trunkless !== digits ? [digits, trunkless] : [digits];
    return { kind: 'digits', runs };
  }
  const words = foldWords(fold(typed));
  return words.length > 0 ? { kind: 'words', words } : undefined;
}

/** Shorter patterns hold no trigram; they are answered by a scan of the plain table. */
const trigram = 3;

/** The condition on `customer.key` that a card found by the query fulfils. */
export function foundBy(
  db: Reading,
  dialect: Dialect,
  query: CustomerQuery,
): (expression: ExpressionBuilder<Database, 'customer'>) => Expression<SqlBool> {
  const patterns =
    query.kind === 'digits'
      ? query.runs.map((run) => `%${run}%`)
      : query.words.map((word) => `% ${word}%`);
  const column = query.kind === 'digits' ? 'digits' : 'words';
  return (expression) => {
    const found = patterns.map((pattern) => {
      const indexed = dialect === 'sqlite' && pattern.length - 2 >= trigram;
      const keys = indexed
        ? sql<number>`(select rowid from customer_fts where ${sql.ref(column)} like ${pattern})`
        : db.selectFrom('customer_search').where(column, 'like', pattern).select('customer_key');
      return expression('customer.key', 'in', keys);
    });
    return query.kind === 'digits' ? expression.or(found) : expression.and(found);
  };
}
