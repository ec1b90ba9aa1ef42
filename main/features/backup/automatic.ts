import { dirname } from 'node:path';
import { type BookEntry, readBook } from './book.ts';
import type { Course } from './course.ts';
import { localDay } from './local-day.ts';
import type { MadeBackup } from './make.ts';
import { makeOwn, type OwnRequest } from './own-backups.ts';
import { isThere } from './place.ts';

export interface Request extends OwnRequest {
  /** When anything was last changed, ISO 8601 in UTC; undefined where nothing ever was. */
  lastChangeAt: string | undefined;
}

/** At the first chance of each day on which something is new, also after days without any. */
function isDue(
  automatic: readonly BookEntry[],
  { now, lastChangeAt }: Pick<Request, 'now' | 'lastChangeAt'>,
): boolean {
  const newest = automatic
    .map(({ madeAt }) => madeAt)
    .toSorted()
    .at(-1);
  if (lastChangeAt === undefined) return false;
  if (newest === undefined) return true;
  return lastChangeAt >= newest && localDay(new Date(newest)) !== localDay(now);
}

/** Makes one before many customers come in at once, unless another holds everything already. */
export async function backUpBeforeImport(
  request: Request,
  course: Course,
): Promise<MadeBackup | null> {
  const { lastChangeAt } = request;
  if (lastChangeAt === undefined) return null;
  const { backups } = await readBook(dirname(request.database));
  const complete = backups.filter(({ madeAt }) => madeAt > lastChangeAt);
  const present = await Promise.all(complete.map(({ path }) => isThere(path)));
  return present.includes(true) ? null : makeOwn('beforeImport', request, course);
}

/** Makes today's backup unless it is there. */
export async function backUpAutomatically(
  request: Request,
  course: Course,
): Promise<MadeBackup | null> {
  const { backups } = await readBook(dirname(request.database));
  const automatic = backups.filter(({ kind }) => kind === 'automatic');
  return isDue(automatic, request) ? makeOwn('automatic', request, course) : null;
}
