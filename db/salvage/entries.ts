import type { SqliteHandle } from '../dialect.ts';
import type { CatalogueEntry } from './catalogue.ts';
import type { Pace } from './pace.ts';
import { type Row, readEntry } from './record.ts';
import type { Shape } from './shape.ts';
import { type IndexTree, type Survey, walkIndex } from './survey.ts';

/** What the indexes of a table still say of its rows, wherever those are. */
export interface Entries {
  /** Whether every row of the table is among them. */
  readonly isComplete: boolean;
  /** Whether they name this row; with its id, and not only its place. */
  readonly name: (row: Row) => boolean;
  /** How many of them have no row in the database that is being made. */
  readonly withoutRow: () => Promise<number>;
}

/** Beside the new database, since there may be as many as it has rows. */
export const scratchName = 'salvage';

export interface Index {
  /** Made by SQLite for the first column of the table that is unique; it names every row. */
  readonly isFirst: boolean;
  readonly tree: IndexTree;
}

/** The indexes of a table; the one that SQLite made for its first unique column stands first. */
export async function findIndexes(
  survey: Survey,
  catalogue: readonly CatalogueEntry[],
  { table }: Shape,
  pace: Pace,
): Promise<Index[]> {
  const found: Index[] = [];
  for (const { name, root } of catalogue.filter(
    (entry) => entry.type === 'index' && entry.table === table,
  )) {
    const isFirst = name === `sqlite_autoindex_${table}_1`;
    found.push({ isFirst, tree: await walkIndex(survey, root, pace) });
  }
  return found.toSorted((one, other) => Number(other.isFirst) - Number(one.isFirst));
}

/** Reads the first index, and the others where it has gaps. */
export async function readEntries(
  handle: SqliteHandle,
  survey: Survey,
  indexes: readonly Index[],
  { table }: Shape,
  pace: Pace,
): Promise<Entries> {
  handle.exec(`create table if not exists ${scratchName}.entry (key integer primary key, first text);
    delete from ${scratchName}.entry`);
  const insert = handle.prepare(
    `insert into ${scratchName}.entry (key, first) values (?, ?) on conflict do nothing`,
  );
  let isComplete = false;
  for (const index of indexes) {
    const isSound = await addEntries(index);
    isComplete = isSound && index.isFirst;
    if (isComplete) break;
  }
  const find = handle.prepare<[number], { first: string | null }>(
    `select first from ${scratchName}.entry where key = ?`,
  );
  const count = handle.prepare<[number], { last: number | null; rows: number }>(
    `select max(key) as last,
      count(*) filter (where not exists (select 1 from "${table}" where key = piece.entry)) as rows
    from (
      select key, key as entry from ${scratchName}.entry where key > ? order by key limit 5000
    ) as piece`,
  );
  return {
    isComplete,
    name: ({ rowid, values }) => find.get(rowid)?.first === values[1],
    withoutRow: countWithoutRow,
  };

  async function countWithoutRow(): Promise<number> {
    let rows = 0;
    let after: number | null = Number.MIN_SAFE_INTEGER;
    while (after !== null) {
      const piece = count.get(after);
      rows += piece?.rows ?? 0;
      after = piece?.last ?? null;
      await pace.step();
    }
    return rows;
  }

  async function addEntries({ isFirst, tree }: Index): Promise<boolean> {
    let isSound = tree.gaps.length === 0;
    handle.exec('begin');
    for (const number of tree.pages) {
      const page = survey.tree(number);
      for (const cell of page?.cells ?? []) {
        const entry = page && readEntry(survey.pages, page, cell);
        const key = entry?.at(-1);
        const first = isFirst ? entry?.[0] : null;
        const isSane = typeof key === 'number' && (first === null || typeof first === 'string');
        if (isSane) insert.run(key, first);
        else isSound = false;
      }
      await pace.step();
    }
    handle.exec('commit');
    return isSound;
  }
}
