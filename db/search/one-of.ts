import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Dialect } from '../connection.ts';

/** Like `in`, with one parameter whatever the number of values: the statement stays prepared. */
export function isOneOf(
  dialect: Dialect,
  column: string,
  values: readonly string[] | readonly number[],
): RawBuilder<SqlBool> {
  return isListed(dialect, column, asParameter(dialect, values));
}

/** The same for a list that has been, or will be, made a parameter. */
export function isListed(dialect: Dialect, column: string, list: unknown): RawBuilder<SqlBool> {
  return dialect === 'sqlite'
    ? sql`${sql.ref(column)} in (select value from json_each(${list}))`
    : sql`${sql.ref(column)} = any(${list})`;
}

/** SQLite takes a list as JSON. */
export function asParameter(dialect: Dialect, value: unknown): unknown {
  return dialect === 'sqlite' && Array.isArray(value) ? JSON.stringify(value) : value;
}
