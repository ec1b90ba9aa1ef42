import type { SqliteHandle } from '../dialect.ts';
import type { Value } from './record.ts';

/** A table as the schema makes it, and what its rows look like. */
export interface Shape {
  readonly table: string;
  readonly columns: readonly Column[];
  /** Columns that came later are not in the rows that were written before. */
  readonly fewest: number;
  readonly partners: readonly Partner[];
}

interface Column {
  readonly name: string;
  readonly type: 'integer' | 'text';
  readonly mayBeNull: boolean;
  /** Stands for the row itself, and is stored as nothing. */
  readonly isKey: boolean;
  readonly pattern: RegExp | undefined;
}

/** A column that holds the id of a row of another table. */
export interface Partner {
  readonly column: string;
  readonly table: string;
  readonly mayBeNull: boolean;
}

/** Made anew at the next start, or the migrator's own. */
const notCopied = /^(?:sqlite_|kysely_|search_|customer_search|customer_fts)/u;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;
const timestamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/u;
const day = /^\d{4}-\d\d-\d\d$/u;
const json = /^[[{]/u;

/** Beyond ids and times, what tells one table from another. */
const patterns: Readonly<Record<string, RegExp>> = {
  'call_draft.content': json,
  'customer.reasons': json,
  'customer_email.address': /@/u,
  'customer_phone.number': /\d/u,
  'customer_phone.e164': /^\+\d+$/u,
  'form_draft.details': json,
  'import_mapping.mapping': json,
  'saved_view.filter': json,
  'shop.country': /^[A-Z]{2}$/u,
  'shop.currency': /^[A-Z]{3}$/u,
  'staff.role': /^[a-z]+$/u,
};

interface ColumnFacts {
  name: string;
  type: string;
  notnull: number;
  dflt_value: string | null;
  pk: number;
}

/** The tables of a database of ours that hold what people have entered. */
export function shapesOf(handle: SqliteHandle): Shape[] {
  return handle
    .prepare<[], { name: string }>("select name from sqlite_schema where type = 'table'")
    .all()
    .filter(({ name }) => !notCopied.test(name))
    .map(({ name }) => shapeOf(handle, name));
}

function shapeOf(handle: SqliteHandle, table: string): Shape {
  const facts = handle.pragma(`table_info("${table}")`) as ColumnFacts[];
  const references = handle.pragma(`foreign_key_list("${table}")`) as {
    from: string;
    table: string;
  }[];
  const idColumns = new Set(['id', ...references.map(({ from }) => from)]);
  const isNeeded = ({ notnull, dflt_value }: ColumnFacts) => notnull === 1 && dflt_value === null;
  return {
    table,
    columns: facts.map(({ name, type, notnull, pk }) => ({
      name,
      type: type.toLowerCase() === 'integer' ? 'integer' : 'text',
      mayBeNull: notnull === 0,
      isKey: pk === 1,
      pattern: idColumns.has(name) ? uuid : patternOf(table, name),
    })),
    fewest: facts.findLastIndex(isNeeded) + 1,
    partners: references.map(({ from, table: other }) => ({
      column: from,
      table: other,
      mayBeNull: facts.some(({ name, notnull }) => name === from && notnull === 0),
    })),
  };
}

function patternOf(table: string, column: string): RegExp | undefined {
  if (column === 'at' || column.endsWith('_at')) return timestamp;
  if (column.endsWith('_on')) return day;
  return patterns[`${table}.${column}`];
}

/** Whether the table can hold the row. */
export function fits({ columns, fewest }: Shape, values: readonly Value[]): boolean {
  if (values.length < fewest || values.length > columns.length) return false;
  return values.every((value, index) => {
    const column = columns[index];
    if (!column) return false;
    if (value === null) return column.isKey || column.mayBeNull;
    if (column.isKey) return false;
    return column.type === 'text'
      ? typeof value === 'string'
      : typeof value === 'number' && Number.isInteger(value);
  });
}

/** Whether the row also looks like one that the program wrote into this table and no other. */
export function resembles(shape: Shape, values: readonly Value[]): boolean {
  return (
    fits(shape, values) &&
    values.every((value, index) => {
      const pattern = shape.columns[index]?.pattern;
      return typeof value !== 'string' || !pattern || pattern.test(value);
    })
  );
}
