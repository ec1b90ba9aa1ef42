import { looseLeaves } from './catalogue.ts';
import type { Entries } from './entries.ts';
import { isWithin, type Loading, type Source } from './loading.ts';
import type { Pace } from './pace.ts';
import { type Row, readRow } from './record.ts';
import { inserterInto, rowsOn } from './rows.ts';
import { resembles } from './shape.ts';
import type { Survey } from './survey.ts';
import type { TreePage } from './tree-page.ts';

/** Leaves that no parent leads to any more, by the one table whose rows look like theirs. */
export async function assignLoose(
  { survey, free }: Source,
  loadings: readonly Loading[],
  pace: Pace,
): Promise<Map<Loading, number[]>> {
  const assigned = new Map<Loading, number[]>();
  for (const number of loadings.some(missesPart) ? looseLeaves(survey, free) : []) {
    const page = survey.tree(number);
    const rows = page ? firstRows(survey, page) : [];
    const loading = mostAlike(loadings, rows);
    if (loading) {
      const leaves = assigned.get(loading) ?? [];
      leaves.push(number);
      assigned.set(loading, leaves);
    }
    await pace.step();
  }
  return assigned;
}

/** Enough to know a table by. */
const fewRows = 8;

function firstRows({ pages }: Survey, page: TreePage): Row[] {
  const rows: Row[] = [];
  for (const cell of page.cells) {
    const row = readRow(pages, page, cell);
    if (row) rows.push(row);
    if (rows.length === fewRows) break;
  }
  return rows;
}

const missesPart = ({ gaps }: Loading) => gaps.length > 0;

/**
 * The table that has the most rows like these and asks the most of them, where it misses a part: a
 * page of one that is whole came here by a write that went to the wrong place.
 */
function mostAlike(loadings: readonly Loading[], rows: readonly Row[]): Loading | undefined {
  const alike = loadings
    .map((loading) => {
      const count = rows.filter(({ values }) => resembles(loading.shape, values)).length;
      return { loading, count, asked: loading.shape.columns.filter(hasPattern).length };
    })
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count || other.asked - one.asked);
  const [first] = alike;
  const [only, ...others] = alike
    .filter(({ count, asked }) => count === first?.count && asked === first.asked)
    .filter(({ loading }) => missesPart(loading));
  return others.length === 0 ? only?.loading : undefined;
}

const hasPattern = ({ pattern }: { pattern: RegExp | undefined }) => pattern !== undefined;

/**
 * A leaf that nothing leads to may be an old one. Its rows are taken only where a part of the table
 * is missing, and only when an index still knows them; without such an index, only when it is known
 * which pages were freed, or a page of the tree led to it.
 */
export async function loadLoose(
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
