import { headerBytes } from './header.ts';

/** The first byte of a page of a b-tree; see 1.6 of https://sqlite.org/fileformat2.html. */
export const pageKind = { indexInner: 2, inner: 5, indexLeaf: 10, leaf: 13 } as const;
export type PageKind = (typeof pageKind)[keyof typeof pageKind];

export interface TreePage {
  readonly kind: PageKind;
  readonly bytes: Buffer;
  /** Where the cells begin, in the order of their keys. */
  readonly cells: readonly number[];
  /** The last child of an inner page, else 0. */
  readonly lastChild: number;
  /** Some cell cannot be where the page says. */
  readonly isHurt: boolean;
}

const kinds: ReadonlySet<number> = new Set(Object.values(pageKind));
/** SQLite tidies a page up before it has more bytes in gaps. */
const mostInGaps = 60;

/** Undefined when the page cannot be one of a b-tree. */
export function parseTreePage(bytes: Buffer, page: number): TreePage | undefined {
  const begin = page === 1 ? headerBytes : 0;
  const kind = bytes.readUInt8(begin);
  if (!isKind(kind)) return undefined;
  const isInner = kind === pageKind.inner || kind === pageKind.indexInner;
  const count = bytes.readUInt16BE(begin + 3);
  const list = begin + (isInner ? 12 : 8);
  const listEnd = list + 2 * count;
  const content = bytes.readUInt16BE(begin + 5) || 65_536;
  const isPlausible =
    listEnd <= content &&
    content <= bytes.length &&
    bytes.readUInt16BE(begin + 1) < bytes.length &&
    bytes.readUInt8(begin + 7) <= mostInGaps &&
    !(isInner && count === 0 && page !== 1);
  if (!isPlausible) return undefined;
  const all = Array.from({ length: count }, (_, index) => bytes.readUInt16BE(list + 2 * index));
  const cells = all.filter((cell) => cell >= content && cell <= bytes.length - 4);
  return {
    kind,
    bytes,
    cells,
    lastChild: isInner ? bytes.readUInt32BE(begin + 8) : 0,
    isHurt: cells.length < count,
  };
}

function isKind(byte: number): byte is PageKind {
  return kinds.has(byte);
}
