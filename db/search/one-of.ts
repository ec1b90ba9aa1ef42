import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Dialect } from '../connection.ts';

/** Like `in`, with one parameter whatever the number of values: the statement stays prepared. */
export function isOneOf(
  dialect: Dialect,
  column: string,
  values: readonly string[] | readonly number[],
): RawBuilder<SqlBool> {
  return dialect === 'sqlite'
    ? sql`${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`
    : sql`${sql.ref(column)} = any(${values})`;
}
