import { type SqlBool, sql } from 'kysely';
import type { Dialect, Reading } from '../connection.ts';
import { asksForSomething, type DatedFilter, passes } from '../customer-filter.ts';
import { prepared } from '../prepared.ts';
import { asFullText, asPatterns, type Condition } from './condition.ts';
import { type CustomerQuery, readQuery } from './query.ts';
import { findCorrections } from './vocabulary.ts';

/** Nobody reads further; another letter is quicker. */
const mostCandidates = 200;
/** Other scripts, spellings and layouts are tried when fewer than this are found. */
const fewAsTyped = 25;
/** Words are corrected when fewer than this are found. */
const fewAtAll = 5;

export interface Candidates {
  /** Of customers: what fits best first, and then who was last in contact. */
  keys: readonly number[];
  /** Whether there are more that fit. */
  more: boolean;
}

/** Customers for what was typed, as far as a filter leaves them; a blank text is not a search. */
export async function findCandidates(
  db: Reading,
  dialect: Dialect,
  typed: string,
  filter?: DatedFilter,
): Promise<Candidates> {
  const query = readQuery(typed);
  const keys = new Set<number>();
  let more = false;
  for await (const condition of query ? conditionsOf(db, dialect, query, keys) : []) {
    const found = await findSome(db, dialect, condition, filter);
    if (found.length > mostCandidates) more = true;
    for (const key of found) keys.add(key);
    if (keys.size >= mostCandidates) break;
  }
  return { keys: [...keys].slice(0, mostCandidates), more: more || keys.size > mostCandidates };
}

/** The keys of cards that have every word of the text as a whole; who was last in contact first. */
export async function findWithWords(
  db: Reading,
  dialect: Dialect,
  text: string,
): Promise<readonly number[]> {
  const [whole] = readQuery(text)?.typed ?? [];
  return whole ? findSome(db, dialect, whole, undefined) : [];
}

/** From the best to the vaguest, as long as the ones before have found too few. */
async function* conditionsOf(
  db: Reading,
  dialect: Dialect,
  query: CustomerQuery,
  found: ReadonlySet<number>,
): AsyncGenerator<Condition> {
  yield* query.typed;
  if (query.trunkless && found.size === 0) yield query.trunkless;
  if (query.otherwise && found.size < fewAsTyped) yield query.otherwise;
  if (found.size >= fewAtAll) return;
  const corrections = await findCorrections(db, dialect, query.words);
  if ([...corrections.values()].some((words) => words.length > 0)) {
    yield query.corrected(corrections);
  }
}

async function findSome(
  db: Reading,
  dialect: Dialect,
  condition: Condition,
  filter: DatedFilter | undefined,
): Promise<number[]> {
  const digits = condition.run === undefined ? '%' : `%${condition.run}%`;
  let rows: Candidate[];
  if (filter && asksForSomething(filter)) {
    rows = await candidates(fulfilling(db, dialect, condition), digits)
      .where((expression) =>
        expression.exists(
          expression
            .selectFrom('customer')
            .whereRef('customer.key', '=', 'customer_search.customer_key')
            .where(passes(filter))
            .select('customer.key'),
        ),
      )
      .execute();
  } else if (dialect === 'sqlite') {
    rows = await findByFullText(db, { query: asFullText(condition), digits });
  } else {
    rows = await candidates(fulfilling(db, dialect, condition), digits).execute();
  }
  // A contact that was taken back leaves its place in the index.
  return rows
    .toSorted((a, b) => compareTimes(b.last_contact_at, a.last_contact_at))
    .map(({ key }) => key);
}

interface Candidate {
  key: number;
  last_contact_at: string | null;
}

/** With a pattern for the digits of the numbers. */
function candidates(fulfilled: ReturnType<typeof fulfilling>, digits: string) {
  return fulfilled
    .where('customer_search.digits', 'like', digits)
    .select(['customer_search.customer_key as key', 'customer_search.last_contact_at'])
    .limit(mostCandidates + 1);
}

/** What nearly every search comes down to. */
const findByFullText = prepared<{ query: string; digits: string }, Candidate>((db, parameter) =>
  candidates(fullText(db, parameter('query')), parameter('digits')),
);

function compareTimes(a: string | null, b: string | null): number {
  if (a === b) return 0;
  return (a ?? '') < (b ?? '') ? -1 : 1;
}

function fulfilling(db: Reading, dialect: Dialect, condition: Condition) {
  return dialect === 'sqlite'
    ? fullText(db, asFullText(condition))
    : db
        .selectFrom('customer_search')
        .where(asPatterns(condition))
        .orderBy('customer_search.position', 'desc');
}

function fullText(db: Reading, query: string) {
  return db
    .selectFrom('customer_fts')
    .innerJoin('customer_search', 'customer_search.position', 'customer_fts.rowid')
    .where(sql<SqlBool>`customer_fts match ${query}`)
    .orderBy('customer_fts.rowid', 'desc');
}
