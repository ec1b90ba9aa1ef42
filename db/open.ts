import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Kysely } from 'kysely';
import type { Connection } from './connection.ts';
import { KontuarSqliteDialect, type SqliteHandle } from './dialect.ts';
import type { Database } from './schema.ts';
import { matchesPattern } from './search/notes.ts';

export interface OpenDatabase {
  readonly kysely: Connection;
  /** For pragmas and copies only; queries go through Kysely, whose transactions it would bypass. */
  readonly handle: SqliteHandle;
  readonly close: () => Promise<void>;
}

/** Long enough for a backup program to let go of the file. */
const busyTimeoutMs = 5000;

/**
 * A runtime older than the prebuilt module has its own build beside the executable (see
 * docs/development.md); everywhere else better-sqlite3 finds its prebuilt one by itself.
 */
function nativeBinding(): { nativeBinding?: string } {
  const file = join(dirname(process.execPath), 'better_sqlite3.node');
  return existsSync(file) ? { nativeBinding: file } : {};
}

/**
 * Takes back what somebody was writing when the power went, before the file knew a WAL. A reading
 * connection fails with SQLITE_READONLY_ROLLBACK until that has been done.
 */
export function rollBackUnfinished(path: string): void {
  const handle = new Sqlite(path, { fileMustExist: true, ...nativeBinding() });
  try {
    handle.prepare('select 1 from sqlite_schema limit 1').get();
  } finally {
    handle.close();
  }
}

export function openSqlite(path: string, { readonly }: { readonly: boolean }): OpenDatabase {
  const handle = new Sqlite(path, {
    readonly,
    fileMustExist: readonly,
    timeout: busyTimeoutMs,
    ...nativeBinding(),
  });
  try {
    // A file in WAL mode forgets `synchronous` each time that it is closed.
    if (!readonly) handle.pragma('journal_mode = WAL');
    handle.pragma('synchronous = FULL');
    handle.pragma('foreign_keys = ON');
    handle.pragma('trusted_schema = OFF');
    handle.function('regexp', { deterministic: true, directOnly: true }, matchesPattern);
  } catch (error) {
    handle.close();
    throw error;
  }
  const kysely = new Kysely<Database>({ dialect: new KontuarSqliteDialect(handle) });
  return {
    kysely,
    handle,
    // Without `optimize`: plans must not depend on what a shop was like when it was closed last.
    async close() {
      await kysely.destroy();
      // Kysely closes only what it has used.
      if (handle.open) handle.close();
    },
  };
}
