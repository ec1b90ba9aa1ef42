import type { Survey } from './survey.ts';

/** Pages that are to be used anew, and still hold what was deleted. */
export interface FreePages {
  readonly pages: ReadonlySet<number>;
  /** Whether these are known to be all of them. */
  readonly isComplete: boolean;
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
  if (next === 0 && pages.size === header.freePages) return { pages, isComplete: true };
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

function readList(
  { pages, kinds }: Survey,
  page: number,
): { next: number; pages: number[] } | undefined {
  if (page < 2 || page > pages.count || kinds[page] !== 0) return undefined;
  const bytes = pages.read(page);
  if (!bytes) return undefined;
  const next = bytes.readUInt32BE(0);
  const length = bytes.readUInt32BE(4);
  if (next === 1 || next > pages.count || length > bytes.length / 4 - 2) return undefined;
  const listed = Array.from({ length }, (_, index) => bytes.readUInt32BE(8 + 4 * index));
  const isList =
    listed.every((free) => free >= 2 && free <= pages.count) && new Set(listed).size === length;
  return isList ? { next, pages: listed } : undefined;
}
