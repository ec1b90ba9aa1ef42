import { sql } from 'kysely';
import type { CustomerOrder } from '#contract/customers.ts';
import type { Dialect, Reading } from './connection.ts';
import { type DatedFilter, onlyTagsOf, passes, tagged } from './customer-filter.ts';
import { inOrder, placeOf, standsBefore } from './customer-order.ts';
import { findCandidates } from './search/candidates.ts';
import { isOneOf } from './search/one-of.ts';

const count = sql<number | string>`count(*)`.as('total');

export interface Wanted {
  search: string;
  filter?: DatedFilter;
}

/** Everybody outside the bin whom the filter leaves, as the beginning of a query. */
export function matchingCustomers(db: Reading, filter: DatedFilter | undefined) {
  const all = db.selectFrom('customer').where('customer.binned_at', 'is', null);
  return filter ? all.where(passes(filter)) : all;
}

/** The ids of a stretch of the list. */
export async function listRange(
  db: Reading,
  dialect: Dialect,
  { search, filter, order, offset, limit }: Wanted & { order: CustomerOrder } & Stretch,
): Promise<string[]> {
  if (search.trim() !== '') {
    return (await listFoundIds(db, dialect, { search, filter })).slice(offset, offset + limit);
  }
  const rows = await inOrder(matchingCustomers(db, filter), order)
    .select('customer.id')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(({ id }) => id);
}

interface Stretch {
  offset: number;
  limit: number;
}

/** Everybody whom a search has found, the best match first. */
export async function listFoundIds(
  db: Reading,
  dialect: Dialect,
  { search, filter }: { search: string; filter: DatedFilter | undefined },
): Promise<string[]> {
  const { keys } = await findCandidates(db, dialect, search, filter);
  const rows = await db
    .selectFrom('customer')
    .where(isOneOf(dialect, 'customer.key', keys))
    .select(['customer.key', 'customer.id'])
    .execute();
  const ids = new Map(rows.map(({ key, id }) => [key, id]));
  return keys.flatMap((key) => ids.get(key) ?? []);
}

/** Where a card stands in the list, counted from 0; null when it is not there. */
export async function findPosition(
  db: Reading,
  dialect: Dialect,
  { search, filter, order, id }: Wanted & { order: CustomerOrder; id: string },
): Promise<number | null> {
  if (search.trim() !== '') {
    const index = (await listFoundIds(db, dialect, { search, filter })).indexOf(id);
    return index < 0 ? null : index;
  }
  const matching = matchingCustomers(db, filter);
  const place = await matching
    .where('customer.id', '=', id)
    .select(placeOf(order))
    .executeTakeFirst();
  if (!place) return null;
  const { total } = await matching
    .where(standsBefore(order, place))
    .select(count)
    .executeTakeFirstOrThrow();
  return Number(total);
}

export async function countMatching(db: Reading, filter?: DatedFilter): Promise<number> {
  const tags = filter ? onlyTagsOf(filter) : [];
  const { total } = await (tags
    ? totalWithTags(db, tags)
    : matchingCustomers(db, filter).select(count)
  ).executeTakeFirstOrThrow();
  return Number(total);
}

/**
 * Everybody, or everybody who has one of the tags, less the few of them in the bin: that is quickly
 * counted, unlike those outside the bin.
 */
function totalWithTags(db: Reading, tags: readonly string[]) {
  const binned = db.selectFrom('customer').where('customer.binned_at', 'is not', null);
  if (tags.length === 0) {
    const everybody = db.selectFrom('customer').select(count);
    return binned.select(sql<number | string>`${everybody} - count(*)`.as('total'));
  }
  const everybody = tagged(tags).select(({ fn }) =>
    fn.count('customer_tag.customer_id').distinct().as('total'),
  );
  return binned
    .where((expression) =>
      expression.exists(
        tagged(tags)
          .whereRef('customer_tag.customer_id', '=', 'customer.id')
          .select('customer_tag.key'),
      ),
    )
    .select(sql<number | string>`${everybody} - count(*)`.as('total'));
}

/**
 * Those who match among the cards with these keys: whoever goes through all keys comes to each card
 * once, also when the cards change on the way, and looks at no more than so many at a time.
 */
export async function listMatchingWithKeys(
  db: Reading,
  filter: DatedFilter,
  { above, upTo }: { above: number; upTo: number },
): Promise<string[]> {
  const rows = await matchingCustomers(db, filter)
    .where('customer.key', '>', above)
    .where('customer.key', '<=', upTo)
    .orderBy('customer.key')
    .select('customer.id')
    .execute();
  return rows.map(({ id }) => id);
}

/** 0 where there are no cards. */
export async function findLastKey(db: Reading): Promise<number> {
  const last = await db
    .selectFrom('customer')
    .orderBy('key', 'desc')
    .limit(1)
    .select('key')
    .executeTakeFirst();
  return last?.key ?? 0;
}
