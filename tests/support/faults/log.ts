import { existsSync, readFileSync } from 'node:fs';

/** A change of a file that no flush has covered; see shim.c. */
export interface Change {
  kind: 'changed' | 'cut';
  /** Of the change; for a cut, the new size. */
  offset: number;
  length: number;
  /** Of the file, before. */
  sizeBefore: number;
  /** What stood there before, as far as the file went. */
  old: Buffer;
}

export interface FaultLog {
  /** By the inode of the file, in their order. */
  unflushed: ReadonlyMap<bigint, readonly Change[]>;
  /** Names that were given to files. */
  named: readonly { path: string; flushed: boolean }[];
  /** Paths of the files whose writes failed. */
  failed: readonly string[];
}

const kinds = ['', 'changed', 'cut', 'flushed', 'born', 'named', 'failed'] as const;
const headerBytes = 48;

interface Placed extends Change {
  /** Where it stands in the log. */
  at: number;
}

export function readFaultLog(path: string): FaultLog {
  const unflushed = new Map<bigint, Placed[]>();
  const named: { path: string; flushed: boolean }[] = [];
  const failed: string[] = [];
  for (const { at, kind, inode, offset, length, sizeBefore, bytes } of recordsIn(path)) {
    const changes = unflushed.get(inode) ?? [];
    if (kind === 'changed' || kind === 'cut') {
      changes.push({ at, kind, offset, length, sizeBefore, old: bytes });
      unflushed.set(inode, changes);
    } else if (kind === 'flushed') {
      // Here, the offset is a place in the log.
      const late = changes.filter((change) => change.at >= offset);
      unflushed.set(inode, late);
    } else if (kind === 'born') unflushed.delete(inode);
    else if (kind === 'named')
      named.push({ path: bytes.toString(), flushed: changes.length === 0 });
    else if (kind === 'failed') failed.push(bytes.toString());
  }
  return { unflushed, named, failed };
}

/** The last one may have been cut off by the end of the process; it has not been done then. */
function* recordsIn(path: string) {
  const log = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  for (let at = 0; at + headerBytes <= log.length; ) {
    const field = (index: number) => Number(log.readBigUInt64LE(at + index * 8));
    const end = at + headerBytes + field(5);
    if (end > log.length) return;
    yield {
      at,
      kind: kinds[field(0)],
      inode: log.readBigUInt64LE(at + 8),
      offset: field(2),
      length: field(3),
      sizeBefore: field(4),
      bytes: log.subarray(at + headerBytes, end),
    };
    at = end;
  }
}
