import { readFileSync, statSync } from 'node:fs';

/** The byte of the -shm file that a connection locks while it writes; see SQLite's walformat. */
const writeLockByte = 120;

/**
 * Whether a process holds SQLite's write lock on this database, that is, has a transaction open
 * that has begun to write. Read from the kernel's table of locks, with nothing asked of the program.
 */
export function isWriting(databaseFile: string): boolean {
  const shared = statSync(`${databaseFile}-shm`, { throwIfNoEntry: false });
  if (!shared) return false;
  return readFileSync('/proc/locks', 'utf8')
    .split('\n')
    .some((line) => {
      // "1: POSIX  ADVISORY  WRITE 1234 fe:00:5678 120 120"
      const [, , , mode, , place, start] = line.trim().split(/\s+/u);
      const inode = Number(place?.split(':')[2]);
      return mode === 'WRITE' && inode === shared.ino && Number(start) === writeLockByte;
    });
}
