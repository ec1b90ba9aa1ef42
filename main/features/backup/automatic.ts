import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type BookEntry, readBook, strikeOut } from './book.ts';
import type { Course } from './course.ts';
import { makeEntered } from './entered.ts';
import { backupExtension, backupFileName } from './file-name.ts';
import { localDay } from './local-day.ts';
import type { MadeBackup } from './make.ts';
import { backupsToKeep } from './rotation.ts';

/** Inside the data folder, where the copies before changes of the schema lie too. */
const folderName = 'backups';
const oneDay = 86_400_000;

interface Request {
  database: string;
  shopName: string;
  now: Date;
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

/** Makes today's backup unless it is there, and throws away those that the rotation passes over. */
export async function backUpAutomatically(
  request: Request,
  course: Course,
): Promise<MadeBackup | null> {
  const dataFolder = dirname(request.database);
  const automatic = (await readBook(dataFolder)).backups.filter(isAutomatic);
  if (!isDue(automatic, request)) return null;
  const made = await make(request, dataFolder, course);
  await rotate(dataFolder, request.now);
  return made;
}

async function make(
  { database, shopName, now }: Request,
  dataFolder: string,
  course: Course,
): Promise<MadeBackup> {
  const folder = join(dataFolder, folderName);
  await mkdir(folder, { recursive: true });
  await sweepUnfinished(folder, now);
  const destination = join(folder, backupFileName(shopName, now));
  const request = { database, destination, passphrase: null, now: now.toISOString() };
  return makeEntered('automatic', request, course);
}

/** What a power cut left, under a name that no later backup takes; not one that is being made. */
async function sweepUnfinished(folder: string, now: Date): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith(`.${backupExtension}.partial`)) continue;
    const path = join(folder, name);
    const { mtimeMs } = await stat(path);
    if (now.getTime() - mtimeMs > oneDay) await rm(path, { force: true });
  }
}

/** Only files that the program made by itself, and only where it makes them. */
async function rotate(dataFolder: string, now: Date): Promise<void> {
  const folder = join(dataFolder, folderName);
  const automatic = (await readBook(dataFolder)).backups
    .filter((backup) => isAutomatic(backup) && dirname(backup.path) === folder)
    .map(({ path, madeAt }) => ({ path, madeAt, day: localDay(new Date(madeAt)) }));
  const kept = backupsToKeep(automatic, localDay(now));
  const gone = automatic.filter((backup) => !kept.has(backup)).map(({ path }) => path);
  if (gone.length === 0) return;
  await Promise.all(gone.map((path) => rm(join(folder, basename(path)), { force: true })));
  await strikeOut(dataFolder, new Set(gone));
}

function isAutomatic({ kind }: BookEntry): boolean {
  return kind === 'automatic';
}
