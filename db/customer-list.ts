import type { CustomerRow } from '#contract/customers.ts';
import type { Dialect, Reading } from './connection.ts';
import { lookThrough } from './search/bin.ts';
import { findCandidates } from './search/candidates.ts';
import { isOneOf } from './search/one-of.ts';

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

/** One page of what was searched for, or of all customers in alphabetical order. */
export function listCustomers(
  db: Reading,
  dialect: Dialect,
  { search, bin, ...page }: { search: string; bin: boolean } & Page,
): Promise<CustomerPage> {
  if (bin) return listBin(db, search, page);
  return search.trim() === '' ? listAll(db, page) : listFound(db, dialect, search, page);
}

async function listFound(
  db: Reading,
  dialect: Dialect,
  search: string,
  { offset, limit }: Page,
): Promise<CustomerPage> {
  const { keys, more } = await findCandidates(db, dialect, search);
  const shown = keys.slice(offset, offset + limit);
  if (shown.length === 0) return { total: keys.length, more, rows: [] };
  const rows = await rowsOf(db)
    .where(isOneOf(dialect, 'customer.key', shown))
    .select('customer.key')
    .execute();
  const byKey = new Map(rows.map(({ key, ...row }) => [key, row]));
  return { total: keys.length, more, rows: shown.flatMap((key) => byKey.get(key) ?? []) };
}

async function listAll(db: Reading, page: Page): Promise<CustomerPage> {
  const total = await countWhere(db, 'is');
  const rows = await rowsOf(db)
    .where('customer.binned_at', 'is', null)
    .orderBy('customer.sort_key')
    .orderBy('customer.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { total, more: false, rows };
}

/** The latest first. */
async function listBin(db: Reading, search: string, page: Page): Promise<CustomerPage> {
  if (search.trim() !== '') return findInBin(db, search, page);
  const total = await countWhere(db, 'is not');
  const rows = await binOf(db).limit(page.limit).offset(page.offset).execute();
  return { total, more: false, rows };
}

/** The bin is not indexed, so only what was thrown away lately is looked through. */
async function findInBin(
  db: Reading,
  search: string,
  { offset, limit }: Page,
): Promise<CustomerPage> {
  const cards = await binOf(db)
    .limit(mostLookedThrough + 1)
    .execute();
  const found = lookThrough(cards.slice(0, mostLookedThrough), search, (card) => ({
    words: [card.familyName, card.givenName, card.company, card.city, card.email ?? ''],
    phones: card.phone === null ? [] : [card.phone],
  }));
  return {
    total: found.length,
    more: cards.length > mostLookedThrough,
    rows: found.slice(offset, offset + limit),
  };
}

function binOf(db: Reading) {
  return rowsOf(db)
    .where('customer.binned_at', 'is not', null)
    .orderBy('customer.binned_at', 'desc')
    .orderBy('customer.id');
}

async function countWhere(db: Reading, binned: 'is' | 'is not'): Promise<number> {
  const { total } = await db
    .selectFrom('customer')
    .where('customer.binned_at', binned, null)
    .select((expression) => expression.fn.countAll().as('total'))
    .executeTakeFirstOrThrow();
  return Number(total);
}

function rowsOf(db: Reading) {
  return db
    .selectFrom('customer')
    .select((expression) => [
      'customer.id',
      'customer.given_name as givenName',
      'customer.family_name as familyName',
      'customer.company',
      'customer.city',
      expression
        .selectFrom('customer_phone')
        .whereRef('customer_phone.customer_id', '=', 'customer.id')
        .orderBy('customer_phone.position')
        .limit(1)
        .select('customer_phone.number')
        .as('phone'),
      expression
        .selectFrom('customer_email')
        .whereRef('customer_email.customer_id', '=', 'customer.id')
        .orderBy('customer_email.position')
        .limit(1)
        .select('customer_email.address')
        .as('email'),
      'customer.last_contact_at as lastContactAt',
    ]);
}
