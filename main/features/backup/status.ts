import { basename, dirname } from 'node:path';
import type { BackupStatus } from '#contract/backup.ts';
import { type Book, readBook } from './book.ts';
import { notThrownAway } from './own-backups.ts';

const staleAfterHours = 48;

/** All as ISO 8601 in UTC. */
interface Times {
  now: string;
  /** When anything was last changed; undefined where nothing ever was. */
  lastChangeAt: string | undefined;
  /** Null until the first steps have been taken. */
  setUpAt: string | null;
}

export async function readStatus(dataFolder: string, times: Times): Promise<BackupStatus> {
  const book = await readBook(dataFolder);
  const { failure } = book;
  const backups = await notThrownAway(book.backups);
  const [newest] = backups.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
  return {
    last: newest
      ? {
          fileName: basename(newest.path),
          folder: dirname(newest.path),
          kind: newest.kind,
          encrypted: newest.encrypted,
          size: newest.size,
          madeAt: newest.madeAt,
          provenAt: newest.provenAt,
        }
      : null,
    failedAt: failure?.at ?? null,
    stale: isStale(newest?.madeAt ?? times.setUpAt, times),
    second: secondOf(book),
  };
}

function secondOf({ second, copies }: Book): BackupStatus['second'] {
  if (second === null) return null;
  const times = copies
    .filter(({ path }) => dirname(path) === second.folder)
    .map(({ madeAt }) => madeAt)
    .toSorted();
  return { ...second, lastAt: times.at(-1) ?? null };
}

/** What was done `since` the last backup, or ever, has been without one for two days. */
function isStale(
  since: string | null,
  { now, lastChangeAt }: Pick<Times, 'now' | 'lastChangeAt'>,
): boolean {
  if (since === null || lastChangeAt === undefined || lastChangeAt < since) return false;
  return hoursBetween(since, now) > staleAfterHours;
}

function hoursBetween(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / 3_600_000;
}
