import type { InferResult, SelectQueryBuilder } from 'kysely';
import { alphabetical, type CustomerOrder, type CustomerRow } from '#contract/customers.ts';
import type { Dialect, Reading } from './connection.ts';
import { countMatching, matchingCustomers, type Wanted } from './customer-matches.ts';
import { inOrder, reversed } from './customer-order.ts';
import { firstEmail, firstPhone } from './first-lines.ts';
import { prepared } from './prepared.ts';
import type { Database } from './schema.ts';
import { lookThrough } from './search/bin.ts';
import { findCandidates } from './search/candidates.ts';
import { isListed } from './search/one-of.ts';
import { listTagsOfMany } from './tags.ts';

/** Cards in the bin that a search reads; they are compared one by one. */
const mostLookedThrough = 500;

interface Page {
  offset: number;
  limit: number;
}

interface CustomerPage {
  /** How many rows can be paged to. */
  total: number;
  /** Whether a search has found more than can be paged to. */
  more: boolean;
  rows: CustomerRow[];
}

/** One page of what was searched for, or of all customers whom the filter leaves. */
export async function listCustomers(
  db: Reading,
  dialect: Dialect,
  { bin, order = alphabetical, ...wanted }: Wanted & Page & { bin: boolean; order?: CustomerOrder },
): Promise<CustomerPage> {
  const { search } = wanted;
  if (bin) return listBin(db, wanted);
  if (search.trim() !== '') return listFound(db, dialect, wanted);
  return listMatching(db, order, wanted);
}

/** A page behind the middle is read from the end: whatever stands before it has to be gone through. */
async function listMatching(
  db: Reading,
  order: CustomerOrder,
  { filter, offset, limit }: Wanted & Page,
): Promise<CustomerPage> {
  const total = await countMatching(db, filter);
  const length = Math.min(limit, total - offset);
  if (length <= 0) return { total, more: false, rows: [] };
  const behind = total - offset - length;
  const fromEnd = behind < offset;
  const rows = await readRows(
    db,
    inOrder(matchingCustomers(db, filter), fromEnd ? reversed(order) : order)
      .limit(length)
      .offset(fromEnd ? behind : offset),
  );
  const page = rows.map(({ row }) => row);
  return { total, more: false, rows: fromEnd ? page.toReversed() : page };
}

async function listFound(
  db: Reading,
  dialect: Dialect,
  { search, filter, offset, limit }: Wanted & Page,
): Promise<CustomerPage> {
  const { keys, more } = await findCandidates(db, dialect, search, filter);
  const shown = keys.slice(offset, offset + limit);
  if (shown.length === 0) return { total: keys.length, more, rows: [] };
  const rows = await withTags(db, await rowsByKey(db, { keys: shown }));
  const byKey = new Map(rows.map(({ key, row }) => [key, row]));
  return { total: keys.length, more, rows: shown.flatMap((key) => byKey.get(key) ?? []) };
}

/** The latest first. */
async function listBin(
  db: Reading,
  { search, offset, limit }: Wanted & Page,
): Promise<CustomerPage> {
  const binned = db.selectFrom('customer').where('customer.binned_at', 'is not', null);
  const latestFirst = binned.orderBy('customer.binned_at', 'desc').orderBy('customer.id');
  if (search.trim() !== '') return findInBin(db, latestFirst, search, { offset, limit });
  const { total } = await binned
    .select(({ fn }) => fn.countAll().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await readRows(db, latestFirst.limit(limit).offset(offset));
  return { total: Number(total), more: false, rows: rows.map(({ row }) => row) };
}

/** The bin is not indexed, so only what was thrown away lately is looked through. */
async function findInBin(
  db: Reading,
  latestFirst: Customers,
  search: string,
  { offset, limit }: Page,
): Promise<CustomerPage> {
  const cards = await readRows(db, latestFirst.limit(mostLookedThrough + 1));
  const rows = cards.slice(0, mostLookedThrough).map(({ row }) => row);
  const found = lookThrough(rows, search, (card) => ({
    words: [card.familyName, card.givenName, card.company, card.city, card.email ?? ''].concat(
      card.tags,
    ),
    phones: card.phone === null ? [] : [card.phone],
  }));
  return {
    total: found.length,
    more: cards.length > mostLookedThrough,
    rows: found.slice(offset, offset + limit),
  };
}

type Customers = SelectQueryBuilder<Database, 'customer', object>;

/** In no order; those that are not there are left out. */
export async function listRows(db: Reading, ids: readonly string[]): Promise<CustomerRow[]> {
  if (ids.length === 0) return [];
  const rows = await withTags(db, await rowsById(db, { ids }));
  return rows.map(({ row }) => row);
}

async function readRows(db: Reading, matching: Customers) {
  return withTags(db, await selectRows(matching).execute());
}

function selectRows(matching: Customers) {
  return matching
    .select((expression) => [
      'customer.key',
      'customer.id',
      'customer.given_name as givenName',
      'customer.family_name as familyName',
      'customer.company',
      'customer.city',
      'customer.stage',
      firstPhone(expression).as('phone'),
      firstEmail(expression).as('email'),
      'customer.last_contact_at as lastContactAt',
    ])
    .$narrowType<Pick<CustomerRow, 'stage'>>();
}

type Row = InferResult<ReturnType<typeof selectRows>>[number];

const rowsByKey = prepared<{ keys: readonly number[] }, Row>((db, parameter, dialect) =>
  selectRows(db.selectFrom('customer').where(isListed(dialect, 'customer.key', parameter('keys')))),
);
const rowsById = prepared<{ ids: readonly string[] }, Row>((db, parameter, dialect) =>
  selectRows(db.selectFrom('customer').where(isListed(dialect, 'customer.id', parameter('ids')))),
);

async function withTags(
  db: Reading,
  rows: readonly Row[],
): Promise<{ key: number; row: CustomerRow }[]> {
  const tags = await listTagsOfMany(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map(({ key, ...row }) => ({
    key,
    row: Object.assign(row, { tags: tags.get(row.id) ?? [] }),
  }));
}
