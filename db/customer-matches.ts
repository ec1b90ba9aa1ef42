import type { CustomerOrder } from '#contract/customers.ts';
import type { Dialect, Reading } from './connection.ts';
import { type DatedFilter, fulfilling } from './customer-filter.ts';
import { inOrder, orderValue, standsBefore } from './customer-order.ts';
import { foundBy, readQuery } from './search/customers.ts';

export interface Wanted {
  search: string;
  filter?: DatedFilter;
}

/** Everybody outside the bin who is wanted, as the beginning of a query. */
export function matchingCustomers(db: Reading, dialect: Dialect, { search, filter }: Wanted) {
  let all = db.selectFrom('customer').where('customer.binned_at', 'is', null);
  if (filter) all = all.where(fulfilling(filter));
  if (search.trim() === '') return all;
  const query = readQuery(search);
  return query
    ? all.where(foundBy(db, dialect, query))
    : all.where((expression) => expression.lit(false));
}

/** The ids of a stretch of the list. */
export async function listRange(
  db: Reading,
  dialect: Dialect,
  wanted: Wanted & { order: CustomerOrder; offset: number; limit: number },
): Promise<string[]> {
  const rows = await inOrder(matchingCustomers(db, dialect, wanted), wanted.order)
    .select('customer.id')
    .limit(wanted.limit)
    .offset(wanted.offset)
    .execute();
  return rows.map(({ id }) => id);
}

/** Where a card stands in the list, counted from 0; null when it is not there. */
export async function findPosition(
  db: Reading,
  dialect: Dialect,
  wanted: Wanted & { order: CustomerOrder; id: string },
): Promise<number | null> {
  const { id, order } = wanted;
  const found = await matchingCustomers(db, dialect, wanted)
    .where('customer.id', '=', id)
    .select(orderValue(order).as('value'))
    .executeTakeFirst();
  if (!found) return null;
  const { total } = await matchingCustomers(db, dialect, wanted)
    .where(standsBefore(order, { value: found.value, id }))
    .select((expression) => expression.fn.countAll().as('total'))
    .executeTakeFirstOrThrow();
  return Number(total);
}

export async function countMatching(
  db: Reading,
  dialect: Dialect,
  wanted: Wanted,
): Promise<number> {
  const { total } = await matchingCustomers(db, dialect, wanted)
    .select((expression) => expression.fn.countAll().as('total'))
    .executeTakeFirstOrThrow();
  return Number(total);
}

/**
 * Some of those who match, in the order of their keys: whoever goes through them all comes to each
 * card once, also when the cards change on the way.
 */
export function listMatchingAfter(
  db: Reading,
  dialect: Dialect,
  { key, limit, ...wanted }: Wanted & { key: number; limit: number },
): Promise<{ key: number; id: string }[]> {
  return matchingCustomers(db, dialect, wanted)
    .where('customer.key', '>', key)
    .orderBy('customer.key')
    .limit(limit)
    .select(['customer.key', 'customer.id'])
    .execute();
}
