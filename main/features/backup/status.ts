import { basename, dirname } from 'node:path';
import type { BackupStatus } from '#contract/backup.ts';
import { readBook } from './book.ts';

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
  const { backups, failure } = await readBook(dataFolder);
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
  };
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
