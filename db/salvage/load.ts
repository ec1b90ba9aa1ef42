import type { SqliteHandle } from '../dialect.ts';
import { type CatalogueEntry, looseLeaves } from './catalogue.ts';
import { type Entries, findIndexes, type Index, readEntries } from './entries.ts';
import type { FreePages } from './freelist.ts';
import type { Pace } from './pace.ts';
import { type Row, readRow } from './record.ts';
import { inserterInto, rowsOn } from './rows.ts';
import { fits, resembles, type Shape } from './shape.ts';
import { everywhere, type Gap, type Survey, walkTable } from './survey.ts';
import type { TreePage } from './tree-page.ts';

/** The file that is read, and the database that its rows are put into. */
export interface Source {
  readonly handle: SqliteHandle;
  readonly survey: Survey;
  readonly free: FreePages;
  readonly catalogue: readonly CatalogueEntry[];
}

export interface TableCount {
  readonly table: string;
  /** Rows that came out. */
  readonly read: number;
  /** How many are known to be lost, at least; null where something is lost and nobody knows what. */
  readonly missing: number | null;
}

interface Loading {
  readonly shape: Shape;
  readonly pages: readonly number[];
  readonly gaps: Gap[];
  readonly indexes: readonly Index[];
  read: number;
  lost: number;
}

/** Puts every row that can be read into its table. Partners that are lost are not looked for. */
export async function loadTables(
  source: Source,
  shapes: readonly Shape[],
  pace: Pace,
): Promise<TableCount[]> {
  const loadings: Loading[] = [];
  for (const shape of shapes) loadings.push(await findTable(source, shape, pace));
  pace.phase(
    0.8,
    loadings.reduce((sum, { pages }) => sum + pages.length, 0),
  );
  for (const loading of loadings) {
    await loadReached(source, loading, pace);
    if (hasTooFew(loading)) loading.gaps.push(everywhere);
  }
  const broken = loadings.filter(({ gaps, lost }) => gaps.length > 0 || lost > 0);
  const loose = await assignLoose(source, broken, pace);
  const counts = new Map<string, TableCount>();
  for (const loading of broken) {
    const { table } = loading.shape;
    const entries = await readEntries(
      source.handle,
      source.survey,
      loading.indexes,
      loading.shape,
      pace,
    );
    await loadLoose(source, loading, loose.get(loading) ?? [], entries, pace);
    counts.set(table, { table, read: loading.read, missing: missingOf(loading, entries) });
  }
  return loadings.map(
    ({ shape: { table }, read }) => counts.get(table) ?? { table, read, missing: 0 },
  );
}

async function findTable(source: Source, shape: Shape, pace: Pace): Promise<Loading> {
  const { survey, catalogue } = source;
  const entry = catalogue.find(({ type, name }) => type === 'table' && name === shape.table);
  const isOwn = (page: TreePage, within: Gap) => belongs(survey, page, shape, within);
  const tree = entry
    ? await walkTable(survey, entry.root, isOwn, pace)
    : { pages: [], gaps: [everywhere] };
  const indexes = await findIndexes(survey, catalogue, shape, pace);
  return { shape, ...tree, indexes, read: 0, lost: 0 };
}

/** A tree may look whole where another of its own pages stands in the place of its root. */
function hasTooFew({ gaps, lost, read, indexes: [first] }: Loading): boolean {
  const isWhole = gaps.length === 0 && lost === 0;
  return isWhole && first?.isFirst === true && first.tree.entries > read;
}

function belongs({ pages }: Survey, page: TreePage, shape: Shape, within: Gap): boolean {
  return (
    page.cells.length === 0 ||
    page.cells.some((cell) => {
      const row = readRow(pages, page, cell);
      return row !== undefined && isWithin(row, within) && fits(shape, row.values);
    })
  );
}

function isWithin({ rowid }: Row, { after, upTo }: Gap): boolean {
  return rowid > after && rowid <= upTo;
}

async function loadReached({ handle, survey }: Source, loading: Loading, pace: Pace) {
  const insert = inserterInto(handle, loading.shape);
  handle.exec('begin');
  for (const page of loading.pages) {
    const { rows, lost } = rowsOn(survey, page, loading.shape);
    const inserted = rows.filter(insert).length;
    loading.read += inserted;
    loading.lost += lost + rows.length - inserted;
    await pace.step();
  }
  handle.exec('commit');
}

/** Leaves that no parent leads to any more, by the one table whose rows look like theirs. */
async function assignLoose(
  { survey, free }: Source,
  broken: readonly Loading[],
  pace: Pace,
): Promise<Map<Loading, number[]>> {
  const assigned = new Map<Loading, number[]>();
  const leaves = broken.length > 0 ? looseLeaves(survey, free) : [];
  for (const number of leaves) {
    const page = survey.tree(number);
    const rows = page?.cells.flatMap((cell) => readRow(survey.pages, page, cell) ?? []) ?? [];
    const loading = mostAlike(broken, rows);
    if (loading) {
      assigned.set(loading, [...(assigned.get(loading) ?? []), number]);
    }
    await pace.step();
  }
  return assigned;
}

/** The table that misses a part and has the most rows like these, and asks the most of them. */
function mostAlike(broken: readonly Loading[], rows: readonly Row[]): Loading | undefined {
  const alike = broken
    .filter(({ gaps }) => gaps.length > 0)
    .map((loading) => {
      const count = rows.filter(({ values }) => resembles(loading.shape, values)).length;
      return { loading, count, asked: loading.shape.columns.filter(hasPattern).length };
    })
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count || other.asked - one.asked);
  const [first, second] = alike;
  const isTie = first?.count === second?.count && first?.asked === second?.asked;
  return isTie ? undefined : first?.loading;
}

const hasPattern = ({ pattern }: { pattern: RegExp | undefined }) => pattern !== undefined;

/**
 * A leaf that nothing leads to may be an old one. Its rows are taken only where a part of the table
 * is missing, and only when an index still knows them; without such an index, only when it is known
 * which pages were freed, or a page of the tree led to it.
 */
async function loadLoose(
  { handle, survey, free }: Source,
  loading: Loading,
  leaves: readonly number[],
  entries: Entries,
  pace: Pace,
): Promise<void> {
  const insert = inserterInto(handle, loading.shape);
  const isTrusted = (row: Row, page: number) =>
    loading.gaps.some((gap) => isWithin(row, gap)) &&
    (entries.name(row) ||
      (!entries.isComplete && (free.isComplete || free.children?.has(page) === true)));
  handle.exec('begin');
  for (const page of leaves) {
    const { rows, lost } = rowsOn(survey, page, loading.shape);
    loading.lost += lost;
    loading.read += rows
      .filter((row) => resembles(loading.shape, row.values))
      .filter((row) => isTrusted(row, page))
      .filter(insert).length;
    await pace.step();
  }
  handle.exec('commit');
}

function missingOf({ lost }: Loading, entries: Entries): number | null {
  const withoutRow = entries.withoutRow();
  if (entries.isComplete) return withoutRow;
  return Math.max(withoutRow, lost) || null;
}
