import { dirname } from 'node:path';
import { type BookEntry, readBook } from './book.ts';
import type { Course } from './course.ts';
import { localDay } from './local-day.ts';
import type { MadeBackup } from './make.ts';
import { makeOwn, notThrownAway, type OwnRequest } from './own-backups.ts';
import { isThere } from './place.ts';

export interface Request extends OwnRequest {
  /** When anything was last changed, ISO 8601 in UTC; undefined where nothing ever was. */
  lastChangeAt: string | undefined;
}

interface AutomaticRequest extends Request {
  /** Whatever the day, for nobody knows when the next chance is. */
  atQuit: boolean;
}

/** At the first chance of each day on which something is new, also after days without any. */
function isDue(
  automatic: readonly BookEntry[],
  { now, lastChangeAt, atQuit }: AutomaticRequest,
): boolean {
  const newest = automatic
    .map(({ madeAt }) => madeAt)
    .toSorted()
    .at(-1);
  if (lastChangeAt === undefined) return false;
  if (newest === undefined) return true;
  return lastChangeAt >= newest && (atQuit || localDay(new Date(newest)) !== localDay(now));
}

/** Makes today's backup unless it is there. */
export async function backUpAutomatically(
  request: AutomaticRequest,
  course: Course,
): Promise<MadeBackup | null> {
  const { backups } = await readBook(dirname(request.database));
  const automatic = backups.filter(({ kind }) => kind === 'automatic');
  if (!isDue(await notThrownAway(automatic), request)) return null;
  return makeOwn('automatic', request, course);
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
