import { type SqlBool, sql } from 'kysely';
import type { Dialect, Reading } from '../connection.ts';
import { asksForSomething, type DatedFilter, passes } from '../customer-filter.ts';
import { prepared } from '../prepared.ts';
import { asFullText, asPatterns, type Condition, isFulfilled } from './condition.ts';
import { type CustomerQuery, readQuery, type TypedWords } from './query.ts';
import { expectCards, findCorrections } from './vocabulary.ts';

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
  const find = (condition: Condition) => findSome(db, dialect, condition, filter);
  const keys = new Set<number>();
  let more = false;
  for await (const found of query ? bestFirst(db, query, find, keys) : []) {
    if (found.length > mostCandidates) more = true;
    for (const { key } of found) keys.add(key);
    if (keys.size > mostCandidates) break;
  }
  return { keys: [...keys].slice(0, mostCandidates), more: more || keys.size > mostCandidates };
}

/** The keys of cards that have every word of the text as a whole; who was last in contact first. */
export async function findWithWords(
  db: Reading,
  dialect: Dialect,
  text: string,
): Promise<readonly number[]> {
  const words = readQuery(text)?.words;
  const found = words ? await findSome(db, dialect, words.whole, undefined) : [];
  return found.map(({ key }) => key);
}

type Find = (condition: Condition) => Promise<Candidate[]>;

/** From the best to the vaguest, as long as the ones before have found too few. */
async function* bestFirst(
  db: Reading,
  query: CustomerQuery,
  find: Find,
  found: ReadonlySet<number>,
): AsyncGenerator<readonly Candidate[]> {
  if (query.words) yield* wholeWordsFirst(db, query.words, find);
  if (query.number) yield await find(query.number);
  if (query.trunkless && found.size === 0) yield await find(query.trunkless);
  const otherwise = found.size < fewAsTyped ? query.otherwise() : undefined;
  if (otherwise) yield await find(otherwise);
  if (found.size >= fewAtAll) return;
  const corrections = await findCorrections(db, query.correctable);
  if ([...corrections.values()].some((words) => words.length > 0)) {
    yield await find(query.corrected(corrections));
  }
}

/**
 * Whoever has a word as a whole also has its beginning, so one look is enough for both unless there
 * are too many of them. For several words a look goes through long lists, in a large shop for
 * milliseconds, so the whole ones alone are looked for where they should be too many already.
 */
async function* wholeWordsFirst(
  db: Reading,
  { texts, whole, beginnings }: TypedWords,
  find: Find,
): AsyncGenerator<readonly Candidate[]> {
  if (texts.length > 1 && (await expectCards(db, texts)) > mostCandidates) {
    yield await find(whole);
    yield await find(beginnings);
    return;
  }
  const begun = await find(beginnings);
  const exact = begun.filter(({ tokens }) => isFulfilled(whole, tokens, ''));
  const isCut = begun.length > mostCandidates && exact.length < begun.length;
  yield isCut ? await find(whole) : exact;
  yield begun;
}

async function findSome(
  db: Reading,
  dialect: Dialect,
  condition: Condition,
  filter: DatedFilter | undefined,
): Promise<Candidate[]> {
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
  return rows.toSorted((a, b) => compareTimes(b.last_contact_at, a.last_contact_at));
}

interface Candidate {
  key: number;
  last_contact_at: string | null;
  tokens: string;
}

/** With a pattern for the digits of the numbers. */
function candidates(fulfilled: ReturnType<typeof fulfilling>, digits: string) {
  return fulfilled
    .where('customer_search.digits', 'like', digits)
    .select([
      'customer_search.customer_key as key',
      'customer_search.last_contact_at',
      'customer_search.tokens',
    ])
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
