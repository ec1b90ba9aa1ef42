import type { FreePages } from './freelist.ts';
import type { Pace } from './pace.ts';
import { readRow, type Value } from './record.ts';
import { type Survey, walkTable } from './survey.ts';
import { pageKind, type TreePage } from './tree-page.ts';

/** A row of sqlite_schema that has a tree. */
export interface CatalogueEntry {
  readonly type: 'table' | 'index';
  readonly name: string;
  readonly table: string;
  readonly root: number;
}

/** Enough to know a page by. */
const fewCells = 8;

/** What the file says of its tables and indexes, as far as that can be read. */
export async function readCatalogue(
  survey: Survey,
  free: FreePages,
  pace: Pace,
): Promise<CatalogueEntry[]> {
  const isOwn = (page: TreePage) =>
    page.cells.length === 0 || entriesOn(survey, page, isWritten).length > 0;
  const tree = await walkTable(survey, 1, isOwn, pace);
  const reached = tree.pages.flatMap((page) => entriesOf(survey, page));
  if (tree.gaps.length === 0) return reached;
  const loose: CatalogueEntry[] = [];
  for (const number of looseLeaves(survey, free)) {
    const page = survey.tree(number);
    const isOfCatalogue = page?.cells.slice(0, fewCells).some((cell) => {
      const row = readRow(survey.pages, page, cell);
      return row !== undefined && isWritten(row.values);
    });
    if (isOfCatalogue) {
      survey.owned[number] = 1;
      loose.push(...entriesOf(survey, number));
    }
    await pace.step();
  }
  const names = new Set(reached.map(({ name }) => name));
  return [...reached, ...loose.filter(({ name }) => !names.has(name))];
}

/** Leaves that no tree was found to own and that nobody has freed. */
export function looseLeaves({ kinds, owned, pages }: Survey, free: FreePages): number[] {
  const leaves: number[] = [];
  for (let page = 2; page <= pages.count; page += 1) {
    if (kinds[page] === pageKind.leaf && owned[page] === 0 && !free.pages.has(page)) {
      leaves.push(page);
    }
  }
  return leaves;
}

function entriesOf(survey: Survey, page: number): CatalogueEntry[] {
  const read = survey.tree(page);
  return read ? entriesOn(survey, read, isWritten).flatMap(entryOf) : [];
}

function entriesOn(
  { pages }: Survey,
  page: TreePage,
  accept: (values: readonly Value[]) => boolean,
): (readonly Value[])[] {
  const rows = page.cells.map((cell) => readRow(pages, page, cell)?.values);
  return rows.filter((values) => values !== undefined).filter(accept);
}

const types: ReadonlySet<unknown> = new Set(['table', 'index', 'view', 'trigger']);

function isWritten([type, name, table, root, text, ...more]: readonly Value[]): boolean {
  return (
    more.length === 0 &&
    types.has(type) &&
    typeof name === 'string' &&
    typeof table === 'string' &&
    typeof root === 'number' &&
    (text === null || (typeof text === 'string' && /^create /iu.test(text)))
  );
}

function entryOf([type, name, table, root]: readonly Value[]): CatalogueEntry[] {
  if ((type !== 'table' && type !== 'index') || !root) return [];
  return [{ type, name: String(name), table: String(table), root: Number(root) }];
}
