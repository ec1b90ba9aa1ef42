import Sqlite from 'better-sqlite3';
import type { ErrorCode } from '#contract/errors.ts';

/** What SQLite itself fails with. */
export const { SqliteError } = Sqlite;

/** A failure with a code that the contract knows; thrown by repositories and by the opening. */
export class StorageError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StorageError';
    this.code = code;
  }
}

const bySqliteCode: readonly (readonly [prefix: string, code: ErrorCode])[] = [
  ['SQLITE_BUSY', 'BUSY'],
  ['SQLITE_LOCKED', 'BUSY'],
  ['SQLITE_READONLY', 'READONLY'],
  ['SQLITE_PERM', 'READONLY'],
  ['SQLITE_CANTOPEN', 'READONLY'],
  ['SQLITE_FULL', 'DISK_FULL'],
  ['SQLITE_CORRUPT', 'CORRUPT'],
  ['SQLITE_NOTADB', 'CORRUPT'],
];

/** What a failure of the database means to the user; undefined when it is none of those. */
export function storageCode(error: unknown): ErrorCode | undefined {
  if (error instanceof StorageError) return error.code;
  if (error instanceof SqliteError) {
    return bySqliteCode.find(([prefix]) => error.code.startsWith(prefix))?.[1];
  }
  if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return 'DISK_FULL';
  return undefined;
}
