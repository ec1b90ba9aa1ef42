import { type ReferenceExpression, type SelectQueryBuilder, sql } from 'kysely';
import type { CustomerRow } from '#contract/customers.ts';
import type { Dialect, Reading } from './connection.ts';
import type { Database } from './schema.ts';
import { foundBy, readQuery } from './search/customers.ts';
import { listTagsOfMany } from './tags.ts';

interface Page {
  offset: number;
  limit: number;
}

/** One page in alphabetical order; the bin comes latest first. */
export async function listCustomers(
  db: Reading,
  dialect: Dialect,
  { search, bin, offset, limit }: { search: string; bin: boolean } & Page,
): Promise<{ total: number; rows: CustomerRow[] }> {
  const query = readQuery(search);
  if (query === undefined && search.trim() !== '') return { total: 0, rows: [] };
  let matching = db.selectFrom('customer').where('customer.binned_at', bin ? 'is not' : 'is', null);
  if (query) matching = matching.where(foundBy(db, dialect, query));

  const counted = await matching
    .select((expression) => expression.fn.countAll().as('total'))
    .executeTakeFirstOrThrow();
  const ordered = bin
    ? matching.orderBy('customer.binned_at', 'desc')
    : matching.orderBy('customer.sort_key');
  const page = ordered.orderBy('customer.id').limit(limit).offset(offset);
  return { total: Number(counted.total), rows: await readRows(db, page) };
}

/** In no order; those that are not there are left out. */
export async function listRows(db: Reading, ids: readonly string[]): Promise<CustomerRow[]> {
  if (ids.length === 0) return [];
  return readRows(db, db.selectFrom('customer').where('customer.id', 'in', ids));
}

async function readRows(
  db: Reading,
  customers: SelectQueryBuilder<Database, 'customer', object>,
): Promise<CustomerRow[]> {
  const rows = await customers
    .select((expression) => [
      'customer.id',
      'customer.given_name as givenName',
      'customer.family_name as familyName',
      'customer.company',
      'customer.city',
      'customer.stage',
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
      lastContact('customer.id').as('lastContactAt'),
    ])
    .$narrowType<Pick<CustomerRow, 'stage'>>()
    .execute();
  const tags = await listTagsOfMany(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => Object.assign(row, { tags: tags.get(row.id) ?? [] }));
}

function lastContact(customerId: ReferenceExpression<Database, 'customer'> & string) {
  return sql<string | null>`(
    select max(started_at) from interaction
    where interaction.customer_id = ${sql.ref(customerId)} and interaction.binned_at is null
  )`;
}
