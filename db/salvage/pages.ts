import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { type FileHeader, readHeader } from './header.ts';
import type { Pace } from './pace.ts';
import { isUnreadable } from './unreadable.ts';
import { type LoggedPages, readLog } from './wal.ts';

/** The pages of a database file as they were at the last commit that can be read. */
export interface Pages {
  readonly size: number;
  /** Pages are numbered from 1 up to it. */
  readonly count: number;
  /** Undefined when it cannot be believed. */
  readonly header: FileHeader | undefined;
  /** Undefined where the drive gives nothing. */
  readonly read: (page: number) => Buffer | undefined;
  readonly close: () => void;
}

/** What every file of ours has. */
const usualSize = 4096;
const pagesAtOnce = 16;
const mostKept = 64;

/** Opens for reading only: neither the file nor its log is changed, or given a companion. */
export async function openPages(path: string, pace: Pace): Promise<Pages> {
  const main = openSync(path, 'r');
  const log = existsSync(`${path}-wal`) ? openSync(`${path}-wal`, 'r') : undefined;
  const close = () => {
    closeSync(main);
    if (log !== undefined) closeSync(log);
  };
  try {
    const logged = log === undefined ? undefined : await readLog(log, pace);
    return { ...layered(main, log, logged), close };
  } catch (error) {
    close();
    throw error;
  }
}

function layered(
  main: number,
  log: number | undefined,
  logged: LoggedPages | undefined,
): Omit<Pages, 'close'> {
  const fileSize = fstatSync(main).size;
  const begin = tried(() => bytesAt(main, 0, usualSize));
  const size = logged?.pageSize ?? (begin && readHeader(begin))?.pageSize ?? usualSize;
  const inFile = Math.ceil(fileSize / size);
  const readMain = keptReader(main, size);
  const read = (page: number) => {
    const offset = logged?.offsets.get(page);
    if (offset === undefined || log === undefined) return readMain(page);
    return tried(() => bytesAt(log, offset, size));
  };
  const first = read(1);
  const header = first && readHeader(first);
  return { size, count: logged?.pageCount ?? inFile, header, read };
}

/** The last page of a file that was cut off ends with zeroes. */
function bytesAt(file: number, offset: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  readSync(file, bytes, 0, length, offset);
  return bytes;
}

/** A bad sector takes its page, and not the rest with it. */
function tried(read: () => Buffer): Buffer | undefined {
  try {
    return read();
  } catch (error) {
    if (isUnreadable(error)) return undefined;
    throw error;
  }
}

/** Trees are gone through nearly in the order in which their pages lie. */
function keptReader(file: number, size: number): (page: number) => Buffer | undefined {
  const kept = new Map<number, Buffer>();
  return (page) => {
    const group = Math.floor((page - 1) / pagesAtOnce);
    const within = ((page - 1) % pagesAtOnce) * size;
    let bytes = kept.get(group);
    if (!bytes) {
      bytes = tried(() => bytesAt(file, group * pagesAtOnce * size, pagesAtOnce * size));
      if (!bytes) return tried(() => bytesAt(file, (page - 1) * size, size));
      const [oldest] = kept.keys();
      if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
      kept.set(group, bytes);
    }
    return bytes.subarray(within, within + size);
  };
}
