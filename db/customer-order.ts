import { type RawBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import type { CustomerOrder } from '#contract/customers.ts';
import type { Database } from './schema.ts';

/** The start of the latest contact of a row of `customer`. */
export const lastContactAt: RawBuilder<string | null> = sql`(
  select max(started_at) from interaction
  where interaction.customer_id = customer.id and interaction.binned_at is null
)`;

const columns: Record<CustomerOrder['by'], RawBuilder<string | null>> = {
  name: sql.ref('customer.sort_key'),
  lastContact: lastContactAt,
  added: sql.ref('customer.created_at'),
};
const id = sql.ref<string>('customer.id');

/** Equal rows stand in the order of their ids, in the same direction, as the indexes have them. */
export function inOrder<O>(
  query: SelectQueryBuilder<Database, 'customer', O>,
  { by, descending }: CustomerOrder,
): SelectQueryBuilder<Database, 'customer', O> {
  return query
    .orderBy(columns[by], (column) =>
      descending ? column.desc().nullsLast() : column.asc().nullsFirst(),
    )
    .orderBy(id, descending ? 'desc' : 'asc');
}

/** What the order compares of a row; for `standsBefore`. */
export const orderValue = ({ by }: CustomerOrder): RawBuilder<string | null> => columns[by];

/** Whether a row of `customer` stands before the one with this value and id. */
export function standsBefore(
  { by, descending }: CustomerOrder,
  { value, id: other }: { value: string | null; id: string },
): RawBuilder<SqlBool> {
  const column = columns[by];
  if (descending) {
    return value === null
      ? sql`(${column} is not null or ${id} > ${other})`
      : sql`((${column}, ${id}) > (${value}, ${other}))`;
  }
  return value === null
    ? sql`(${column} is null and ${id} < ${other})`
    : sql`(${column} is null or (${column}, ${id}) < (${value}, ${other}))`;
}
