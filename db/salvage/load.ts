import { type Entries, findIndexes, readEntries } from './entries.ts';
import { isWithin, type Loading, type Source } from './loading.ts';
import { assignLoose, loadLoose } from './loose.ts';
import type { Pace } from './pace.ts';
import { readRow } from './record.ts';
import { inserterInto, rowsOn } from './rows.ts';
import { fits, type Shape } from './shape.ts';
import { everywhere, type Gap, type Survey, walkTable } from './survey.ts';
import type { TreePage } from './tree-page.ts';

export interface TableCount {
  readonly table: string;
  /** Rows that came out. */
  readonly read: number;
  /** How many are known to be lost, at least; null where something is lost and nobody knows what. */
  readonly missing: number | null;
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
  const loose = await assignLoose(source, loadings, pace);
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
    counts.set(table, { table, read: loading.read, missing: await missingOf(loading, entries) });
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

/**
 * A tree may look whole where another page stands in the place of its root: one of its own, or one
 * of a table whose rows would fit here too.
 */
function hasTooFew({ gaps, lost, read, indexes: [first] }: Loading): boolean {
  return gaps.length === 0 && first?.isFirst === true && first.tree.entries > read + lost;
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

async function missingOf({ lost }: Loading, entries: Entries): Promise<number | null> {
  const withoutRow = await entries.withoutRow();
  if (entries.isComplete) return withoutRow;
  return Math.max(withoutRow, lost) || null;
}
