import { rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { SecondProblem } from '#contract/backup.ts';
import { storageCode } from '#db/errors.ts';
import { alone } from './alone.ts';
import { type BookEntry, enterCopy, enterSecond, readBook, strikeOut } from './book.ts';
import { chunksOf, digestOf, fileStream, writeDigested } from './bytes.ts';
import { type Course, followed, part } from './course.ts';
import { checkEnding } from './ending.ts';
import { BackupFailure, explained } from './failure.ts';
import { localDay } from './local-day.ts';
import { isThere, nameForGood, sweepUnfinished } from './place.ts';
import { backupsToKeep } from './rotation.ts';

interface Request {
  dataFolder: string;
  /** Null where there is to be none. */
  folder: string | null;
  now: Date;
}

/**
 * Sees to it that the newest automatic backup lies in a second folder too, at the latest when the
 * folder is back. That it does not is no failure of the backup: the book remembers since when.
 */
export async function keepInSecond(
  { dataFolder, folder, now }: Request,
  course: Course,
): Promise<void> {
  const { backups, second } = await readBook(dataFolder);
  if (folder !== second?.folder) {
    await enterSecond(dataFolder, folder === null ? null : { folder, failure: null });
  }
  if (folder === null) return;
  try {
    await alone(() => copyNewest({ dataFolder, folder, now, backups }, course));
  } catch (error) {
    // Another look will find the same.
    if (storageCode(error) === 'BUSY') return;
    const reason = explained(error, course.signal);
    if (!(reason instanceof BackupFailure)) throw error;
    if (reason.kind === 'cancelled') return;
    await enterSecondFailure(dataFolder, folder, now, causeOf(reason));
  }
}

interface Copying extends Request {
  folder: string;
  backups: readonly BookEntry[];
}

async function copyNewest(
  { dataFolder, folder, now, backups }: Copying,
  course: Course,
): Promise<void> {
  await stat(folder);
  const newest = await newestAutomatic(backups);
  if (!newest || (await holds(folder, newest, dataFolder))) {
    return clearFailure(dataFolder, folder);
  }
  await sweepUnfinished(folder, now);
  const path = await copyInto(folder, newest.path, course);
  const { madeAt } = newest;
  await enterCopy(dataFolder, { path, madeAt, provenAt: now.toISOString() });
  await rotate(dataFolder, folder, now);
}

async function newestAutomatic(backups: readonly BookEntry[]): Promise<BookEntry | undefined> {
  const newestFirst = backups
    .filter(({ kind }) => kind === 'automatic')
    .toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
  for (const backup of newestFirst) if (await isThere(backup.path)) return backup;
  return undefined;
}

/** Looks into the folder, for another stick may have come under the same name. */
async function holds(
  folder: string,
  { madeAt, size }: BookEntry,
  dataFolder: string,
): Promise<boolean> {
  const { copies } = await readBook(dataFolder);
  const known = copies.find((copy) => dirname(copy.path) === folder && copy.madeAt === madeAt);
  if (!known || !(await isThere(known.path))) return false;
  return (await stat(known.path)).size === size;
}

/** Copies and reads back. Gives the path; what was there under the name stays, unless it is equal. */
async function copyInto(folder: string, source: string, course: Course): Promise<string> {
  const target = join(folder, basename(source));
  const { size } = await stat(source);
  const partial = `${target}.partial`;
  try {
    const bytes = followed(chunksOf(fileStream(source)), size, part(course, 0, 0.5));
    const sha256 = await writeDigested(partial, bytes);
    await checkEnding(partial, part(course, 0.5, 0.75));
    const read = followed(chunksOf(fileStream(partial)), size, part(course, 0.75, 1));
    if ((await digestOf(read)) !== sha256) throw new BackupFailure('damaged', 'read back');
    if ((await isThere(target)) && (await digestOf(chunksOf(fileStream(target)))) === sha256) {
      return target;
    }
    const path = await nameForGood(partial, target);
    return path;
  } finally {
    // A drive that is gone has taken it along.
    await rm(partial, { force: true }).catch(() => undefined);
  }
}

/** The same rule as for those in the data folder; only what the program has put there. */
async function rotate(dataFolder: string, folder: string, now: Date): Promise<void> {
  const { copies } = await readBook(dataFolder);
  const here = copies.filter(({ path }) => dirname(path) === folder);
  // The others may be on another stick that comes under the same name.
  const present = await Promise.all(here.map(({ path }) => isThere(path)));
  const dated = here
    .filter((_, index) => present[index])
    .map(({ path, madeAt }) => ({ path, madeAt, day: localDay(new Date(madeAt)) }));
  const kept = backupsToKeep(dated, localDay(now));
  const gone = dated.filter((copy) => !kept.has(copy)).map(({ path }) => path);
  if (gone.length === 0) return;
  await Promise.all(gone.map((path) => rm(path, { force: true })));
  await strikeOut(dataFolder, new Set(gone));
}

async function clearFailure(dataFolder: string, folder: string): Promise<void> {
  const { second } = await readBook(dataFolder);
  if (second?.failure) await enterSecond(dataFolder, { folder, failure: null });
}

async function enterSecondFailure(
  dataFolder: string,
  folder: string,
  now: Date,
  cause: SecondProblem,
): Promise<void> {
  const before = (await readBook(dataFolder)).second?.failure;
  if (before?.cause === cause) return;
  const since = before?.since ?? now.toISOString();
  await enterSecond(dataFolder, { folder, failure: { since, cause } });
}

function causeOf({ kind }: BackupFailure): SecondProblem {
  return kind === 'full' || kind === 'unreachable' ? kind : 'damaged';
}
