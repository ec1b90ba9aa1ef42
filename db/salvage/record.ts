import { isUtf8 } from 'node:buffer';
import type { Pages } from './pages.ts';
import { pageKind, type TreePage } from './tree-page.ts';

export type Value = null | number | bigint | string | Buffer;

export interface Row {
  readonly rowid: number;
  readonly values: readonly Value[];
}

interface Cursor {
  at: number;
}

/** A number of up to nine bytes; NaN past the end of the bytes. Beyond 2^53 it is not exact. */
export function readVarint(bytes: Buffer, cursor: Cursor): number {
  let value = 0;
  for (let index = 0; index < 9; index += 1) {
    const byte = bytes[cursor.at];
    if (byte === undefined) return Number.NaN;
    cursor.at += 1;
    if (index === 8) return value * 256 + byte;
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return value;
  }
  return value;
}

/** The row in a cell of a leaf; undefined when not every byte of it is there and sound. */
export function readRow(pages: Pages, page: TreePage, cell: number): Row | undefined {
  const cursor = { at: cell };
  const length = readVarint(page.bytes, cursor);
  const rowid = readVarint(page.bytes, cursor);
  if (!Number.isSafeInteger(rowid)) return undefined;
  const payload = readPayload(pages, page, cursor.at, length);
  const values = payload && readRecord(payload);
  return values && { rowid, values };
}

/** The columns of an entry of an index, its row's id being the last. */
export function readEntry(pages: Pages, page: TreePage, cell: number): Value[] | undefined {
  // Before the entry of an inner page stands its child.
  const cursor = { at: page.kind === pageKind.indexInner ? cell + 4 : cell };
  const length = readVarint(page.bytes, cursor);
  const payload = readPayload(pages, page, cursor.at, length);
  return payload && readRecord(payload);
}

/** What does not fit on the page goes on in a chain of pages of its own. */
function readPayload(
  pages: Pages,
  page: TreePage,
  begin: number,
  length: number,
): Buffer | undefined {
  // Also when it is not a number.
  if (!(length > 0 && length <= pages.count * pages.size)) return undefined;
  const here = lengthOnPage(page, length);
  if (begin + here > page.bytes.length) return undefined;
  const parts = [page.bytes.subarray(begin, begin + here)];
  if (here === length) return parts[0];
  if (begin + here + 4 > page.bytes.length) return undefined;
  let left = length - here;
  let next = page.bytes.readUInt32BE(begin + here);
  while (left > 0) {
    const part = next >= 2 && next <= pages.count ? pages.read(next) : undefined;
    if (!part) return undefined;
    const used = Math.min(left, part.length - 4);
    parts.push(part.subarray(4, 4 + used));
    left -= used;
    next = part.readUInt32BE(0);
  }
  // A chain that goes on has been led astray.
  return next === 0 ? Buffer.concat(parts) : undefined;
}

function lengthOnPage({ kind, bytes }: TreePage, length: number): number {
  const size = bytes.length;
  const most = kind === pageKind.leaf ? size - 35 : Math.floor(((size - 12) * 64) / 255) - 23;
  if (length <= most) return length;
  const least = Math.floor(((size - 12) * 32) / 255) - 23;
  const fitting = least + ((length - least) % (size - 4));
  return fitting <= most ? fitting : least;
}

/** The pages that a cell leads to: its child, and those that its payload goes on in. */
export function pagesBehind(pages: Pages, page: TreePage, cell: number): number[] {
  const isInner = page.kind === pageKind.inner || page.kind === pageKind.indexInner;
  const found = isInner ? [page.bytes.readUInt32BE(cell)] : [];
  if (page.kind === pageKind.inner) return found;
  const cursor = { at: isInner ? cell + 4 : cell };
  const length = readVarint(page.bytes, cursor);
  if (page.kind === pageKind.leaf) readVarint(page.bytes, cursor);
  if (!(length > 0 && length <= pages.count * pages.size)) return found;
  const here = lengthOnPage(page, length);
  if (here === length || cursor.at + here + 4 > page.bytes.length) return found;
  let next = page.bytes.readUInt32BE(cursor.at + here);
  for (let left = length - here; left > 0 && next >= 2 && next <= pages.count; ) {
    found.push(next);
    left -= page.bytes.length - 4;
    next = pages.read(next)?.readUInt32BE(0) ?? 0;
  }
  return found;
}

/** See 2.1 of https://sqlite.org/fileformat2.html. */
function readRecord(payload: Buffer): Value[] | undefined {
  const cursor = { at: 0 };
  const headerEnd = readVarint(payload, cursor);
  if (!(headerEnd <= payload.length)) return undefined;
  let body = headerEnd;
  const values: Value[] = [];
  while (cursor.at < headerEnd) {
    const type = readVarint(payload, cursor);
    const end = body + sizeOf(type);
    if (!(end <= payload.length)) return undefined;
    const value = readValue(payload, type, body, end);
    if (value === undefined) return undefined;
    values.push(value);
    body = end;
  }
  return cursor.at === headerEnd && body === payload.length ? values : undefined;
}

const sizes: readonly number[] = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];

function sizeOf(type: number): number {
  return type >= 12 ? Math.floor((type - 12) / 2) : (sizes[type] ?? Number.NaN);
}

function readValue(bytes: Buffer, type: number, begin: number, end: number): Value | undefined {
  if (type === 0) return null;
  if (type >= 13 && type % 2 === 1) return readText(bytes, begin, end);
  if (type >= 12) return bytes.subarray(begin, end);
  if (type === 7) return bytes.readDoubleBE(begin);
  if (type === 8) return 0;
  if (type === 9) return 1;
  if (type < 6) return bytes.readIntBE(begin, end - begin);
  const large = bytes.readBigInt64BE(begin);
  return Number.isSafeInteger(Number(large)) ? Number(large) : large;
}

/** Bytes that are no text stand where a page was overwritten, and so do zeroes. */
function readText(bytes: Buffer, begin: number, end: number): string | undefined {
  const text = bytes.toString('utf8', begin, end);
  if (text.includes('\0')) return undefined;
  if (text.includes('\uFFFD') && !isUtf8(bytes.subarray(begin, end))) return undefined;
  return text;
}
