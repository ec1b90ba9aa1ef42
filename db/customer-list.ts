import { alphabetical, type CustomerOrder, type CustomerRow } from '#contract/customers.ts';
import type { Dialect, Reading } from './connection.ts';
import { matchingCustomers, type Wanted } from './customer-matches.ts';
import { inOrder, lastContactAt } from './customer-order.ts';
import { listTagsOfMany } from './tags.ts';

interface Page {
  offset: number;
  limit: number;
}

interface ListInput extends Wanted {
  bin: boolean;
  order?: CustomerOrder;
}

/** One page of the list, or of the bin with the latest first. */
export async function listCustomers(
  db: Reading,
  dialect: Dialect,
  { bin, order = alphabetical, offset, limit, ...wanted }: ListInput & Page,
): Promise<{ total: number; rows: CustomerRow[] }> {
  const matching = bin ? binned(db) : matchingCustomers(db, dialect, wanted);
  const counted = await matching
    .select((expression) => expression.fn.countAll().as('total'))
    .executeTakeFirstOrThrow();
  const ordered = bin
    ? matching.orderBy('customer.binned_at', 'desc').orderBy('customer.id')
    : inOrder(matching, order);
  const rows = await ordered
    .limit(limit)
    .offset(offset)
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
      lastContactAt.as('lastContactAt'),
    ])
    .$narrowType<Pick<CustomerRow, 'stage'>>()
    .execute();
  const ids = rows.map(({ id }) => id);
  const tags = await listTagsOfMany(db, ids);
  return {
    total: Number(counted.total),
    rows: rows.map((row) => Object.assign(row, { tags: tags.get(row.id) ?? [] })),
  };
}

function binned(db: Reading) {
  return db.selectFrom('customer').where('customer.binned_at', 'is not', null);
}
