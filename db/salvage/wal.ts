import { readSync } from 'node:fs';
import { isPageSize } from './header.ts';
import type { Pace } from './pace.ts';
import { isUnreadable } from './unreadable.ts';

/** The pages that a write-ahead log holds; see 4 of https://sqlite.org/fileformat2.html. */
export interface LoggedPages {
  readonly pageSize: number;
  /** Page number → where its newest committed bytes begin in the log. */
  readonly offsets: ReadonlyMap<number, number>;
  /** How many pages the database has after the last commit. */
  readonly pageCount: number;
}

const logHeaderBytes = 32;
const frameHeaderBytes = 24;
const magicOfLittleEndian = 0x377f0682;

/**
 * Reads up to the last commit before the first frame that is not sound, as SQLite does: what comes
 * later may build on what is lost. Undefined when there is no such commit.
 */
export async function readLog(file: number, pace: Pace): Promise<LoggedPages | undefined> {
  const header = new Uint32Array(logHeaderBytes / 4);
  const headerView = viewOf(header);
  if (!isReadInto(headerView, file, 0)) return undefined;
  const magic = headerView.readUInt32BE(0);
  const pageSize = headerView.readUInt32BE(8);
  // The magic number's last bit tells in which byte order the sums were made.
  if ((magic & ~1) >>> 0 !== magicOfLittleEndian || !isPageSize(pageSize)) return undefined;
  const isSwapped = (magic & 1) === 1;
  const salts = headerView.toString('latin1', 16, 24);
  let sum = addSums({ one: 0, two: 0 }, header.subarray(0, 6), isSwapped);
  if (!isSum(sum, headerView, 24)) return undefined;

  const frame = new Uint32Array((frameHeaderBytes + pageSize) / 4);
  const view = viewOf(frame);
  const offsets = new Map<number, number>();
  let pending: [page: number, offset: number][] = [];
  let pageCount = 0;
  for (let at = logHeaderBytes; ; at += view.length) {
    if (!isReadInto(view, file, at)) break;
    if (view.toString('latin1', 8, 16) !== salts) break;
    sum = addSums(sum, frame.subarray(0, 2), isSwapped);
    sum = addSums(sum, frame.subarray(frameHeaderBytes / 4), isSwapped);
    if (!isSum(sum, view, 16)) break;
    pending.push([view.readUInt32BE(0), at + frameHeaderBytes]);
    const committed = view.readUInt32BE(4);
    if (committed > 0) {
      for (const [page, offset] of pending) offsets.set(page, offset);
      pending = [];
      pageCount = committed;
    }
    await pace.step();
  }
  return pageCount > 0 ? { pageSize, offsets, pageCount } : undefined;
}

/** Not where the file ends, or the drive gives nothing. */
function isReadInto(bytes: Buffer, file: number, at: number): boolean {
  try {
    return readSync(file, bytes, 0, bytes.length, at) === bytes.length;
  } catch (error) {
    if (isUnreadable(error)) return false;
    throw error;
  }
}

interface Sum {
  one: number;
  two: number;
}

/** The checksum over an even number of words. */
function addSums({ one, two }: Sum, words: Uint32Array, isSwapped: boolean): Sum {
  for (let index = 0; index < words.length; index += 2) {
    one = (one + wordAt(words, index, isSwapped) + two) >>> 0;
    two = (two + wordAt(words, index + 1, isSwapped) + one) >>> 0;
  }
  return { one, two };
}

/** Every machine that Kontuar runs on is little-endian. */
function wordAt(words: Uint32Array, index: number, isSwapped: boolean): number {
  const word = words[index] ?? 0;
  if (!isSwapped) return word;
  return ((word << 24) | ((word & 0xff00) << 8) | ((word >>> 8) & 0xff00) | (word >>> 24)) >>> 0;
}

function isSum({ one, two }: Sum, bytes: Buffer, at: number): boolean {
  return bytes.readUInt32BE(at) === one && bytes.readUInt32BE(at + 4) === two;
}

function viewOf(words: Uint32Array<ArrayBuffer>): Buffer {
  return Buffer.from(words.buffer, words.byteOffset, words.byteLength);
}
