import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { integrityProblems } from '#db/copy.ts';
import { StorageError } from '#db/errors.ts';
import { openSqlite } from '#db/open.ts';
import { type SalvageReport, salvage } from '#db/salvage/salvage.ts';
import { openForWriting } from '../../main/engine/start.ts';
import { seed } from '../support/backup.ts';
import { testClock } from '../support/clock.ts';
import {
  type Damage,
  damage,
  damages,
  type PageFacts,
  pagesIn,
  soundRows,
} from '../support/damage.ts';
import {
  type FilledTable,
  filledTables,
  type Rows,
  rowsIn,
  writeShop,
} from '../support/damaged-shop.ts';
import { temporaryFolder } from '../support/folder.ts';

const cases = Number(process.env['KONTUAR_SALVAGES'] ?? 20);
const timeout = Math.max(60_000, cases * 3000);
const { clock } = testClock();
const placeholderName = 'Recovered';

const course = { signal: new AbortController().signal, progress: () => {} };
const request = (source: string, target: string) => ({
  source,
  target,
  placeholderName,
  now: clock().toISOString(),
});

interface Shop {
  sound: Buffer;
  facts: readonly PageFacts[];
  rows: Rows;
}

let made: Shop | undefined;

/** The same one for every test; its rows and pages are known from before the damage. */
async function shop(): Promise<Shop> {
  if (made) return made;
  const path = join(temporaryFolder(), 'sound.db');
  await writeShop(path, 7);
  made = { sound: readFileSync(path), facts: pagesIn(path), rows: rowsIn(path) };
  return made;
}

const digest = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Salvages the bytes into a data folder, and looks at what came out before and after a start. */
async function salvaged(bytes: Buffer): Promise<{ report: SalvageReport; rows: Rows }> {
  const folder = temporaryFolder();
  const source = join(folder, 'damaged.db');
  const target = join(folder, 'kontuar.db');
  writeFileSync(source, bytes);
  const before = digest(source);
  const report = await salvage(request(source, target), course);
  expect(digest(source)).toBe(before);
  expect(readdirSync(folder).toSorted()).toEqual(['damaged.db', 'kontuar.db']);
  const rows = rowsIn(target);
  const database = openSqlite(target, { readonly: true });
  expect(integrityProblems(database.handle)).toEqual([]);
  await database.close();
  const opened = await openForWriting({ dataFolder: folder, clock, country: 'PL' });
  expect(integrityProblems(opened.handle)).toEqual([]);
  await opened.close();
  return { report, rows };
}

/** What a row may have lost on the way: the partners that its column can do without. */
const mayBeCleared = new Set([
  'draft_id',
  'import_id',
  'responsible_id',
  'interaction_id',
  'complaint_id',
  'follow_up_id',
  'owner_id',
  'helper_id',
  'keeper_id',
  'decided_by',
  'approved_by',
  'answered_by',
  'root_cause_id',
  'parent_id',
]);

function isPlaceholder(table: FilledTable, row: Record<string, unknown>): boolean {
  if (table === 'customer') return row['family_name'] === placeholderName;
  return (table === 'staff' || table === 'tag') && row['name'] === placeholderName;
}

/** Nothing came out but what was in, and the report counts it. */
function expectNoInvention(was: Rows, { report, rows }: { report: SalvageReport; rows: Rows }) {
  const placeholders = { customer: 0, staff: 0, tag: 0 };
  for (const table of filledTables) {
    const dropped = report.dropped.find((drop) => drop.table === table)?.rows ?? 0;
    const now = [...(rows.get(table) ?? new Map<number, Record<string, unknown>>())];
    const own = now.filter(([, row]) => !isPlaceholder(table, row));
    if (table in placeholders) {
      placeholders[table as keyof typeof placeholders] = now.length - own.length;
    }
    const invented = own.flatMap(([key, row]) => {
      const before = was.get(table)?.get(key);
      return Object.keys(row)
        .filter((column) => row[column] !== before?.[column])
        .filter((column) => row[column] !== null || !mayBeCleared.has(column))
        .map((column) => `${table} ${key} ${column}: ${String(row[column]).slice(0, 50)}`);
    });
    expect(invented).toEqual([]);
    const count = report.tables.find((counted) => counted.table === table);
    expect(own.length + dropped, table).toBe(count?.read);
    const lost = (was.get(table)?.size ?? 0) - (count?.read ?? 0);
    // It may know of fewer than are lost, but not of more, and never says that all is well.
    const missing = count?.missing ?? (lost > 0 ? 1 : 0);
    expect(missing, table).toBeLessThanOrEqual(lost);
    expect(missing > 0, table).toBe(lost > 0);
  }
  expect(report.placeholders).toEqual(placeholders);
}

test('the shop has pages of every kind, and bytes of what was deleted', async () => {
  const { facts, sound, rows } = await shop();
  expect(facts.length).toBe(sound.length / 4096);
  const kinds = new Set(facts.map(({ type, holds }) => `${type} ${holds}`));
  expect([...kinds].toSorted()).toEqual([
    'free nothing',
    'internal index',
    'internal rows',
    'leaf index',
    'leaf rows',
    'overflow rows',
  ]);
  for (const table of filledTables) expect(rows.get(table)?.size, table).toBeGreaterThan(0);
  expect(facts.filter(({ type }) => type === 'free').length).toBeGreaterThan(20);
});

test('everything comes out of a sound file', async () => {
  const { sound, rows } = await shop();
  const result = await salvaged(sound);
  expect(result.rows).toEqual(rows);
  expect(result.report).toEqual({
    tables: expect.arrayContaining(
      filledTables.map((table) => ({ table, read: rows.get(table)?.size, missing: 0 })),
    ),
    placeholders: { customer: 0, staff: 0, tag: 0 },
    unlinked: [],
    dropped: [],
  });
});

test('a page of another table in the place of a root costs no row', async () => {
  const { sound, facts, rows } = await shop();
  const root = facts.find(({ name, path }) => name === 'follow_up' && path === '/');
  const other = facts.find(({ name, type }) => name === 'observation' && type === 'leaf');
  if (root?.type !== 'internal' || !other) throw new Error('the shop is too small');
  const bytes = Buffer.from(sound);
  const from = (other.page - 1) * 4096;
  sound.copy(bytes, (root.page - 1) * 4096, from, from + 4096);
  expect((await salvaged(bytes)).rows).toEqual(rows);
});

test('a page of a whole table in a wrong place brings no rows into one that misses a part', async () => {
  const { sound, facts, rows } = await shop();
  const root = facts.find(({ name, path }) => name === 'change' && path === '/');
  const leaf = facts.find(({ name, type }) => name === 'change' && type === 'leaf');
  // Its rows would fit into a change: they have the same kinds of columns.
  const other = facts.find(({ name, type }) => name === 'promise_event' && type === 'leaf');
  const indexes = facts.filter(({ name }) => /^(?:sqlite_autoindex_)?change_/u.test(name));
  if (!root || !leaf || !other || indexes.length === 0) throw new Error('the shop is too small');
  const bytes = Buffer.from(sound);
  const at = ({ page }: PageFacts) => (page - 1) * 4096;
  for (const page of [root, ...indexes]) bytes.fill(0, at(page), at(page) + 4096);
  sound.copy(bytes, at(leaf), at(other), at(other) + 4096);
  const result = await salvaged(bytes);
  expectNoInvention(rows, result);
  expect(result.rows.get('change')?.size).toBe((rows.get('change')?.size ?? 0) - leaf.cells);
});

/**
 * Without the list of free pages nobody can tell an old page from one whose parent is lost, unless
 * an index still names its rows; and nobody knows where that list was, when the first page is lost
 * too. A deleted row does not come back then, at the price of some that are lost.
 */
function isAmbiguous(
  table: FilledTable,
  facts: readonly PageFacts[],
  struck: ReadonlySet<number>,
): boolean {
  const lost = facts.filter(({ page }) => struck.has(page));
  const isListLost = lost.some(({ type }) => type === 'free');
  if (isListLost) return lost.some(({ type }) => type !== 'free');
  const isHeaderLost = struck.has(1) && lost.length > 1;
  return isHeaderLost && !facts.some(({ name, type }) => name === table && type === 'internal');
}

test(
  `${cases} kinds of damage: what is readable comes out, and nothing else`,
  async () => {
    const { sound, facts, rows } = await shop();
    const kinds = fc.constantFrom<Damage[]>(...damages);
    await fc.assert(
      fc.asyncProperty(kinds, fc.integer({ min: 0, max: 1_000_000 }), async (kind, number) => {
        const { bytes, struck } = damage(sound, facts, kind, number);
        const result = await salvaged(bytes).catch((error: unknown) => {
          if (error instanceof StorageError && error.code === 'CORRUPT') return undefined;
          throw error;
        });
        const least = soundRows(facts, struck);
        if (result && kind !== 'sector') expectNoInvention(rows, result);
        for (const table of filledTables) {
          if (isAmbiguous(table, facts, struck)) continue;
          const read = result?.report.tables.find((count) => count.table === table)?.read ?? 0;
          expect(read, table).toBeGreaterThanOrEqual(least.get(table) ?? 0);
        }
      }),
      { numRuns: cases, seed, endOnFailure: true },
    );
  },
  timeout,
);
