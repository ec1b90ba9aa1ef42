import type { SqliteHandle } from '#db/dialect.ts';
import { migrate } from '#db/migrate.ts';
import { schemaSteps } from '#db/migrations/index.ts';
import { openSqlite } from '#db/open.ts';

interface Column {
  name: string;
  type: string;
  required: number;
}

/** What a column must hold for the program to take the row for its own. */
const meaningful: Readonly<Record<string, string | number | null>> = {
  role: 'owner',
  country: 'PL',
  currency: 'PLN',
  demo: 0,
  reasons: '[]',
  mapping: '[]',
  colour: 'teal',
  languages: '[]',
  pin_hash: null,
  left_at: null,
  content: '{}',
  made: '{}',
  summary: '{}',
  filter: '{}',
  stage: 'regular',
  goods_handed_over: 0,
  due_assumed: 0,
  assumed: 0,
  provisional: 0,
  late: 0,
  circumstances: '{}',
  options: '[]',
  preparation: null,
  unknown: '[]',
  undone_at: null,
  finished_at: '2026-01-05T10:00:00.000Z',
};

const rowsOf: Readonly<Record<string, number>> = {
  shop: 1,
  staff: 3,
  shop_rules: 1,
  seen_digest: 3,
};

/**
 * Every table of this version that holds what people have entered, in an order that keys allow. Who
 * is at the counter is found out anew at each start.
 */
export function tablesWithData(handle: SqliteHandle): string[] {
  return handle
    .prepare<[], string>(
      `select name from sqlite_schema where type = 'table'
        and name not like 'kysely%' and name not like 'sqlite%'
        and name not like 'search%' and name not like 'customer_fts%' and name <> 'session'
      order by rowid`,
    )
    .pluck()
    .all();
}

/** A shop as a program with this many schema steps left it, with data in each of its tables. */
export async function makeOldShop(path: string, version: number, rows: number): Promise<void> {
  const { handle, kysely, close } = openSqlite(path, { readonly: false });
  await migrate(kysely, { dialect: 'sqlite', steps: schemaSteps.slice(0, version) });
  handle.transaction(() => {
    // Columns that were added later point to tables that come later.
    handle.pragma('defer_foreign_keys = on');
    for (const table of tablesWithData(handle)) fill(handle, table, rowsOf[table] ?? rows);
  })();
  await close();
}

function fill(handle: SqliteHandle, table: string, rows: number): void {
  const columns = handle
    .prepare<[], Column>(
      `select name, type, "notnull" as required from pragma_table_info('${table}')`,
    )
    .all()
    .filter(({ name }) => name !== 'key');
  const references = new Map(
    handle
      .prepare<[], { column: string; table: string; to: string }>(
        `select "from" as column, "table", "to" from pragma_foreign_key_list('${table}')`,
      )
      .all()
      .map((reference) => [reference.column, reference]),
  );
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  const places = columns.map(() => '?').join(', ');
  const insert = handle.prepare(`insert into "${table}" (${names}) values (${places})`);
  for (let row = 1; row <= rows; row += 1) {
    insert.run(
      columns.map((column) => {
        const reference = references.get(column.name);
        return reference
          ? keyOf(reference.table, row, rows, reference.to)
          : valueOf(table, column, row);
      }),
    );
  }
}

function keyOf(table: string, row: number, rows: number, column: string): string | number {
  const target = 1 + ((row - 1) % (rowsOf[table] ?? rows));
  return column === 'key' ? target : `${table} ${target}`;
}

function valueOf(table: string, { name, type, required }: Column, row: number) {
  // A backup says of which shop it is.
  if (table === 'shop' && name === 'id') return '0190a5b0-0000-7000-8000-000000000001';
  if (name === 'id') return `${table} ${row}`;
  const known = meaningful[name];
  if (known !== undefined) return known;
  if (!required && row % 3 > 0) return null;
  if (type.toLowerCase() === 'integer') return row;
  if (name.endsWith('_at')) return new Date(Date.UTC(2026, 0, 1, 0, row)).toISOString();
  if (name.endsWith('_on')) return new Date(Date.UTC(2026, 0, row)).toISOString().slice(0, 10);
  return `${name} ${row} żółć`;
}
