import { type RawBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import type { CustomerOrder } from '#contract/customers.ts';
import type { Database } from './schema.ts';

/** What is compared, and what decides between equal ones, as the indexes have them. */
const columns = {
  name: { value: 'customer.sort_key', tie: 'customer.id' },
  lastContact: { value: 'customer.last_contact_at', tie: 'customer.key' },
  added: { value: 'customer.created_at', tie: 'customer.key' },
} as const satisfies Record<CustomerOrder['by'], { value: string; tie: string }>;

export function inOrder<O>(
  query: SelectQueryBuilder<Database, 'customer', O>,
  { by, descending }: CustomerOrder,
): SelectQueryBuilder<Database, 'customer', O> {
  const { value, tie } = columns[by];
  return query
    .orderBy(sql.ref(value), (column) =>
      descending ? column.desc().nullsLast() : column.asc().nullsFirst(),
    )
    .orderBy(sql.ref(tie), descending ? 'desc' : 'asc');
}

/** From the other end. */
export function reversed({ by, descending }: CustomerOrder): CustomerOrder {
  return { by, descending: !descending };
}

/** What the order compares of one row. */
interface Place {
  value: string | null;
  tie: string | number;
}

/** For a selection. */
export function placeOf({ by }: CustomerOrder) {
  const { value, tie } = columns[by];
  return [
    sql.ref<Place['value']>(value).as('value'),
    sql.ref<Place['tie']>(tie).as('tie'),
  ] as const;
}

/** Whether a row of `customer` stands before this place. */
export function standsBefore({ by, descending }: CustomerOrder, place: Place): RawBuilder<SqlBool> {
  const value = sql.ref(columns[by].value);
  const tie = sql.ref(columns[by].tie);
  const { value: other, tie: otherTie } = place;
  if (descending) {
    return other === null
      ? sql`(${value} is not null or ${tie} > ${otherTie})`
      : sql`(${value}, ${tie}) > (${other}, ${otherTie})`;
  }
  if (other === null) return sql`(${value} is null and ${tie} < ${otherTie})`;
  const smaller = sql<SqlBool>`(${value}, ${tie}) < (${other}, ${otherTie})`;
  // Only a contact can be missing; asked of the others, it would keep them from their index.
  return by === 'lastContact' ? sql`(${value} is null or ${smaller})` : smaller;
}
