import type { SqliteHandle } from '#db/dialect.ts';
import { migrate } from '#db/migrate.ts';
import { schemaSteps } from '#db/migrations/index.ts';
import { openSqlite } from '#db/open.ts';
import { Dice } from '../bench/random.ts';

/** Rows of each table: enough for inner pages in the larger ones. */
const sizes = {
  shop: 1,
  staff: 3,
  import_batch: 5,
  tag: 12,
  customer: 400,
  customer_phone: 600,
  customer_email: 500,
  customer_tag: 400,
  observation: 400,
  consent: 300,
  customer_link: 200,
  call_draft: 60,
  interaction: 2400,
  follow_up: 500,
  shop_rules: 1,
  root_cause: 12,
  complaint_counter: 2,
  complaint: 300,
  complaint_event: 900,
  complaint_clock: 400,
  complaint_approval: 20,
  promise: 200,
  promise_event: 150,
  corrective_action: 40,
  playbook_version: 8,
  guided_talk: 60,
  snooze: 8,
  seen_digest: 3,
  seen_customer: 60,
  saved_view: 6,
  import_mapping: 3,
  form_draft: 12,
  typed_draft: 6,
  change: 1000,
} as const;
export type FilledTable = keyof typeof sizes;
export const filledTables = Object.keys(sizes) as FilledTable[];

interface Column {
  name: string;
  notnull: number;
  type: string;
}

/** The rows of a database by table and key. */
export type Rows = ReadonlyMap<FilledTable, ReadonlyMap<number, Record<string, unknown>>>;

/**
 * A shop with something in every table: rows from before columns were added, texts longer than a
 * page, and many rows that were changed or thrown away, whose old bytes are still in the file.
 */
export async function writeShop(
  path: string,
  seed: number,
  { steps = schemaSteps, share = 1 }: { steps?: typeof schemaSteps; share?: number } = {},
): Promise<void> {
  const { handle, kysely, close } = openSqlite(path, { readonly: false });
  handle.pragma('synchronous = OFF');
  const dice = new Dice(seed);
  const ids = new Map<string, string[]>();
  for (const [until, part] of [
    [Math.min(3, steps.length), 0.3 * share],
    [steps.length, share],
  ] as const) {
    await migrate(kysely, { dialect: 'sqlite', steps: steps.slice(0, until) });
    handle.transaction(() => addRows(handle, dice, ids, part))();
  }
  handle.transaction(() => wearOut(handle))();
  await close();
}

function addRows(handle: SqliteHandle, dice: Dice, ids: Map<string, string[]>, part: number): void {
  for (const [table, size] of Object.entries(sizes)) {
    const columns = handle.pragma(`table_info(${table})`) as Column[];
    if (columns.length === 0) continue;
    const links = handle.pragma(`foreign_key_list(${table})`) as { from: string; table: string }[];
    const parents = new Map(links.map((link) => [link.from, link.table]));
    const named = columns.filter(({ name }) => name !== 'key');
    const insert = handle.prepare(
      `insert into ${table} (${named.map(({ name }) => name).join()})
      values (${named.map(() => '?').join()}) on conflict do nothing`,
    );
    const own = ids.get(table) ?? [];
    ids.set(table, own);
    while (own.length < Math.ceil(size * part)) {
      const index = own.length;
      const id = uuid(dice, index);
      insert.run(
        ...named.map((column) => {
          const { name, notnull } = column;
          if (name === 'id') return id;
          const parent = ids.get(parents.get(name) ?? '');
          if (parent)
            return notnull || (parent.length > 0 && dice.chance(0.5)) ? dice.pick(parent) : null;
          return valueOf(dice, column, index);
        }),
      );
      own.push(id);
    }
  }
}

/** Ascends, as those of the program do. */
function uuid(dice: Dice, index: number): string {
  const hex = (digits: number) =>
    dice
      .below(16 ** digits)
      .toString(16)
      .padStart(digits, '0');
  const time = (1_700_000_000_000 + index * 60_000 + dice.below(60_000)).toString(16);
  const head = `${time.padStart(12, '0').slice(0, 8)}-${time.padStart(12, '0').slice(8)}`;
  return `${head}-7${hex(3)}-8${hex(3)}-${hex(6)}${hex(6)}`;
}

const words = ['zamówienie', 'reklamacja', 'чехол', 'доставка', 'zwrot', 'the receipt', 'klientka'];
const flags: ReadonlySet<string> = new Set([
  'goods_handed_over',
  'due_assumed',
  'assumed',
  'provisional',
  'late',
]);
/** Of every length that SQLite stores. */
const magnitudes = [1, 100, 30_000, 8_000_000, 2 ** 31, 2 ** 46, 2 ** 50];
const objects: ReadonlySet<string> = new Set([
  'content',
  'filter',
  'mapping',
  'details',
  'detail',
  'decision',
  'made',
  'summary',
  'circumstances',
  'after',
]);
const lists: ReadonlySet<string> = new Set(['reasons', 'options', 'unknown', 'languages']);

function valueOf(dice: Dice, { name, notnull, type }: Column, index: number) {
  if (name === 'role') return index === 0 ? 'owner' : 'staff';
  // What is not finished would be taken back at the next start.
  if (name === 'demo') return 0;
  if (name === 'finished_at') return timestamp(dice);
  if (flags.has(name)) return dice.below(2);
  if (notnull === 0 && dice.chance(0.4)) return null;
  if (name === 'at' || name.endsWith('_at')) return timestamp(dice);
  if (name.endsWith('_on')) return timestamp(dice).slice(0, 10);
  if (name === 'country') return 'PL';
  if (name === 'currency') return 'PLN';
  if (name === 'position' || name === 'sequence' || name === 'year') return index;
  if (type === 'INTEGER') return dice.below(2) - dice.below(dice.pick(magnitudes));
  if (name === 'number') return `600 ${dice.below(1_000_000)}`;
  if (name === 'e164') return `+48${600_000_000 + dice.below(1_000_000)}`;
  if (name === 'address') return `osoba${dice.below(100_000)}@example.com`;
  if (name === 'folded' || name === 'header_key') return `${dice.pick(words)} ${index}`;
  if (lists.has(name)) return '[]';
  if (name === 'entity_id' || name === 'batch_id' || name === 'customer_id')
    return uuid(dice, index);
  if (objects.has(name)) return JSON.stringify({ text: text(dice) });
  return name === 'note' || name === 'before' ? text(dice) : `${dice.pick(words)} ${index}`;
}

const timestamp = (dice: Dice) =>
  new Date(1_700_000_000_000 + dice.below(70_000_000_000)).toISOString();

/** One in forty goes on for some pages. */
function text(dice: Dice): string {
  const length = dice.chance(0.025) ? 400 + dice.below(2000) : 2 + dice.below(16);
  return Array.from({ length }, () => dice.pick(words)).join(' ');
}

/** Pages are freed with what was on them, and rows move to others as they grow. */
const wear: readonly (readonly [tables: readonly FilledTable[], sql: string])[] = [
  [['change'], 'delete from change where key < 400'],
  [['customer_phone'], 'delete from customer_phone where key between 300 and 420'],
  [
    ['interaction'],
    "update interaction set note = note || ' (zmieniona treść rozmowy)' where key % 7 = 0",
  ],
  [
    ['complaint'],
    `update complaint set follow_up_id = null where follow_up_id in
      (select id from follow_up where key between 100 and 220 or interaction_id in
        (select id from interaction where key between 900 and 1500))`,
  ],
  [
    ['interaction', 'follow_up'],
    `delete from follow_up where interaction_id in
      (select id from interaction where key between 900 and 1500) or key between 100 and 220;
    delete from interaction where key between 900 and 1500 or key % 11 = 0
      and id not in (select interaction_id from follow_up where interaction_id is not null)`,
  ],
];

function wearOut(handle: SqliteHandle): void {
  const known = new Set(tablesOf(handle));
  for (const [tables, sql] of wear) {
    if (tables.every((table) => known.has(table))) handle.exec(sql);
  }
}

function tablesOf(handle: SqliteHandle): string[] {
  return handle
    .prepare<[], { name: string }>("select name from sqlite_schema where type = 'table'")
    .all()
    .map(({ name }) => name);
}

export function rowsIn(path: string): Rows {
  const { handle } = openSqlite(path, { readonly: true });
  try {
    return new Map(
      filledTables.map((table) => {
        const rows = handle
          .prepare<[], { key: number } & Record<string, unknown>>(`select * from ${table}`)
          .all();
        return [table, new Map(rows.map((row) => [row.key, row]))];
      }),
    );
  } finally {
    handle.close();
  }
}
