import type { Pace } from './pace.ts';
import type { Pages } from './pages.ts';
import { readVarint } from './record.ts';
import { type PageKind, pageKind, parseTreePage, type TreePage } from './tree-page.ts';

/** What is known of every page of the file. */
export interface Survey {
  readonly pages: Pages;
  /** The kind of each page by its number; 0 for what is no page of a b-tree. */
  readonly kinds: Uint8Array;
  /** 1 for pages that a tree has been found to own. */
  readonly owned: Uint8Array;
  /** The page, when it is one of a b-tree. */
  readonly tree: (page: number) => TreePage | undefined;
}

export async function surveyPages(pages: Pages, pace: Pace): Promise<Survey> {
  const tree = (page: number) => {
    const bytes = pages.read(page);
    return bytes && parseTreePage(bytes, page);
  };
  const kinds = new Uint8Array(pages.count + 1);
  for (let page = 1; page <= pages.count; page += 1) {
    kinds[page] = tree(page)?.kind ?? 0;
    await pace.step();
  }
  return { pages, kinds, owned: new Uint8Array(pages.count + 1), tree };
}

/** Ids of rows that lie below a page that cannot be read: after `after`, and not after `upTo`. */
export interface Gap {
  readonly after: number;
  readonly upTo: number;
}

export const everywhere: Gap = { after: Number.NEGATIVE_INFINITY, upTo: Number.POSITIVE_INFINITY };

/** What of a tree can be reached from its root. */
export interface Tree {
  /** Of a table: its leaves in order. Of an index: every page, since all of them hold entries. */
  readonly pages: number[];
  readonly gaps: Gap[];
}

/**
 * Goes through the tree of a table. A page belongs to it only where `isOwn` says so, since a
 * number that was overwritten can lead anywhere.
 */
export async function walkTable(
  survey: Survey,
  root: number,
  isOwn: (page: TreePage, within: Gap) => boolean,
  pace: Pace,
): Promise<Tree> {
  const found: Tree = { pages: [], gaps: [] };
  const waiting: { page: number; within: Gap }[] = [{ page: root, within: everywhere }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { page, within } = next;
    const read = claimable(survey, page, [pageKind.leaf, pageKind.inner]);
    if (!read || (read.kind === pageKind.leaf && !isOwn(read, within))) {
      found.gaps.push(within);
      continue;
    }
    survey.owned[page] = 1;
    if (read.kind === pageKind.leaf) found.pages.push(page);
    else waiting.push(...childrenOf(read, within).toReversed());
    await pace.step();
  }
  return found;
}

/** In the order of their rows. */
export function childrenOf(
  { bytes, cells, lastChild, isHurt }: TreePage,
  { after, upTo }: Gap,
): { page: number; within: Gap }[] {
  const children: { page: number; within: Gap }[] = [];
  let last = after;
  for (const cell of cells) {
    const key = keyOf(bytes, cell + 4);
    if (!(key > last && key <= upTo)) continue;
    children.push({ page: bytes.readUInt32BE(cell), within: { after: last, upTo: key } });
    last = key;
  }
  children.push({ page: lastChild, within: { after: last, upTo } });
  // Where a key is lost, the rows before it seem to lie under the next.
  return isHurt ? children.map(({ page }) => ({ page, within: { after, upTo } })) : children;
}

function keyOf(bytes: Buffer, at: number): number {
  const cursor = { at };
  return readVarint(bytes, cursor);
}

export interface IndexTree extends Tree {
  /** One for every row of the table, where the tree has no gaps and the index no condition. */
  readonly entries: number;
}

export async function walkIndex(survey: Survey, root: number, pace: Pace): Promise<IndexTree> {
  const found = { pages: [] as number[], gaps: [] as Gap[], entries: 0 };
  const waiting = [root];
  for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
    const read = claimable(survey, page, [pageKind.indexLeaf, pageKind.indexInner]);
    if (!read || read.isHurt) found.gaps.push(everywhere);
    if (!read) continue;
    survey.owned[page] = 1;
    found.pages.push(page);
    found.entries += read.cells.length;
    if (read.kind === pageKind.indexInner) {
      waiting.push(...read.cells.map((cell) => read.bytes.readUInt32BE(cell)), read.lastChild);
    }
    await pace.step();
  }
  return found;
}

function claimable(
  { kinds, owned, tree }: Survey,
  page: number,
  allowed: readonly PageKind[],
): TreePage | undefined {
  if (owned[page] !== 0) return undefined;
  return allowed.some((kind) => kind === kinds[page]) ? tree(page) : undefined;
}
