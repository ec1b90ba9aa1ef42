import { rowCounts } from './copy.ts';
import type { SqliteHandle } from './dialect.ts';
import { openSqlite } from './open.ts';

/** 8 MB: a few milliseconds, after which a cancelled copy can end. */
const pagesAtOnce = 2048;

interface Course {
  signal: AbortSignal;
  /** What part of the copy is done, from 0 to 1. */
  progress: (share: number) => void;
}

/** Rows of every table. */
export type RowCounts = Readonly<Record<string, number>>;

/**
 * Copies the database at `source` to `target` as it stands now, while others write to it, and
 * returns how many rows every table of the source had at that moment. The copy is one file that
 * opens also where nothing can be written. Cancelled, it leaves nothing.
 */
export async function takeSnapshot(
  source: string,
  target: string,
  { signal, progress }: Course,
): Promise<RowCounts> {
  // A connection of its own: whoever else reads on this thread must not see an old state meanwhile.
  const { handle, close } = openSqlite(source, { readonly: true });
  try {
    // SQLite begins a copy in steps anew after each commit of somebody else, unless the connection
    // that it reads through holds a read transaction; a busy shop would never get to the end.
    handle.exec('begin');
    const rows = Object.fromEntries(rowCounts(handle));
    await handle.backup(target, {
      progress({ totalPages, remainingPages }) {
        signal.throwIfAborted();
        progress((totalPages - remainingPages) / Math.max(totalPages, 1));
        return pagesAtOnce;
      },
    });
    handle.exec('commit');
    makeOneFile(target);
    return rows;
  } finally {
    await close();
  }
}

/** A file in WAL mode cannot be opened from a place that is write-protected. */
function makeOneFile(path: string): void {
  const { handle } = openSqlite(path, { readonly: false });
  try {
    handle.pragma('journal_mode = DELETE');
  } finally {
    handle.close();
  }
}

/** What a database file says of itself. */
export interface FileFacts {
  applicationId: number;
  /** Counts schema steps. */
  schema: number;
  shop: { id: string; name: string } | undefined;
}

export function readFacts(handle: SqliteHandle): FileFacts {
  const shop = handle.prepare<[], { id: string; name: string }>('select id, name from shop').get();
  return {
    applicationId: Number(handle.pragma('application_id', { simple: true })),
    schema: Number(handle.pragma('user_version', { simple: true })),
    shop,
  };
}
