import type { CatalogueEntry } from './catalogue.ts';
import type { Pace } from './pace.ts';
import { pagesBehind } from './record.ts';
import { childrenOf, everywhere, type Survey } from './survey.ts';
import { pageKind } from './tree-page.ts';

/** Pages that are to be used anew, and still hold what was deleted. */
export interface FreePages {
  readonly pages: ReadonlySet<number>;
  /** Whether these are known to be all of them. */
  readonly isComplete: boolean;
  /** Leaves that a page of some tree leads to; only where the header does not tell what is free. */
  readonly children?: ReadonlySet<number>;
}

/** See 1.5 of https://sqlite.org/fileformat2.html. */
export function findFreePages(survey: Survey): FreePages {
  const { header } = survey.pages;
  if (!header) return looseLists(survey);
  const pages = new Set<number>();
  let next = header.firstFreePage;
  while (next !== 0) {
    const list = readList(survey, next);
    if (!list || pages.has(next)) break;
    for (const page of [next, ...list.pages]) pages.add(page);
    next = list.next;
  }
  const isComplete = next === 0 && pages.size === header.freePages;
  // What is left of a larger file is no part of this one, unless its trees say so.
  const end = header.pageCount ?? survey.pages.count;
  for (let page = end + 1; page <= survey.pages.count; page += 1) pages.add(page);
  if (isComplete) return { pages, isComplete };
  return { pages: new Set([...pages, ...looseLists(survey).pages]), isComplete: false };
}

/** What looks like a list wherever it lies, for a file whose header does not tell. */
function looseLists(survey: Survey): FreePages {
  const pages = new Set<number>();
  const lists = new Map<number, number>();
  for (let page = 2; page <= survey.pages.count; page += 1) {
    const list = survey.kinds[page] === 0 ? readList(survey, page) : undefined;
    if (!list || list.pages.length === 0) continue;
    lists.set(page, list.next);
    for (const free of [page, ...list.pages]) pages.add(free);
  }
  const isComplete = [...lists.values()].every((next) => next === 0 || lists.has(next));
  return { pages, isComplete };
}

/**
 * Where the header does not tell, a list may have been on any page that cannot be read. It is known
 * that there was none where something else leads to each of those.
 */
export async function accountFor(
  survey: Survey,
  free: FreePages,
  catalogue: readonly CatalogueEntry[],
  pace: Pace,
): Promise<FreePages> {
  if (survey.pages.header || !free.isComplete) return free;
  const { count } = survey.pages;
  const known = new Uint8Array(count + 1);
  const children = new Set<number>();
  for (const { root } of catalogue) known[root] = 1;
  for (let number = 1; number <= count; number += 1) {
    const page = free.pages.has(number) ? undefined : survey.tree(number);
    for (const cell of page?.cells ?? []) {
      if (page) for (const behind of pagesBehind(survey.pages, page, cell)) known[behind] = 1;
    }
    if (page && page.lastChild <= count) known[page.lastChild] = 1;
    if (page?.kind === pageKind.inner) {
      for (const child of childrenOf(page, everywhere)) children.add(child.page);
    }
    await pace.step();
  }
  for (let page = 2; page <= count; page += 1) {
    const isKnown = survey.kinds[page] !== 0 || known[page] === 1 || free.pages.has(page);
    if (!isKnown) return { ...free, isComplete: false, children };
  }
  return free;
}

function readList(
  { pages, kinds }: Survey,
  page: number,
): { next: number; pages: number[] } | undefined {
  if (page < 2 || page > pages.count || kinds[page] !== 0) return undefined;
  const bytes = pages.read(page);
  if (!bytes) return undefined;
  // The list also names pages behind the place where a file was cut off.
  const count = Math.max(pages.count, pages.header?.pageCount ?? 0);
  const next = bytes.readUInt32BE(0);
  const length = bytes.readUInt32BE(4);
  if (next === 1 || next > count || length > bytes.length / 4 - 2) return undefined;
  const listed = Array.from({ length }, (_, index) => bytes.readUInt32BE(8 + 4 * index));
  const isList =
    listed.every((free) => free >= 2 && free <= count) && new Set(listed).size === length;
  return isList ? { next, pages: listed } : undefined;
}
