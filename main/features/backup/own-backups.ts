import { mkdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type BookEntry, readBook, strikeOut } from './book.ts';
import type { Course } from './course.ts';
import { makeEntered } from './entered.ts';
import { localDay } from './local-day.ts';
import type { MadeBackup } from './make.ts';
import { type OwnKind, ownFileName, ownFolder } from './own-names.ts';
import { isThere } from './place.ts';
import { backupsToKeep, safetyCopiesToKeep } from './rotation.ts';

export interface OwnRequest {
  /** The path of the database; it lies in the data folder. */
  database: string;
  shopName: string;
  now: Date;
}

/** Makes a backup in the data folder, and throws away those that the rotation passes over. */
export async function makeOwn(
  kind: OwnKind,
  { database, shopName, now }: OwnRequest,
  course: Course,
): Promise<MadeBackup> {
  const dataFolder = dirname(database);
  const folder = ownFolder(dataFolder);
  await mkdir(folder, { recursive: true });
  const destination = join(folder, ownFileName(kind, shopName, now));
  const request = { database, destination, passphrase: null, now: now.toISOString() };
  const made = await makeEntered(kind, request, course);
  await rotate(dataFolder, kind, now);
  return made;
}

/**
 * Without those of the program's own folder that somebody has thrown away. Of the others nobody
 * knows: the drive may be out.
 */
export async function notThrownAway(backups: readonly BookEntry[]): Promise<BookEntry[]> {
  const there = await Promise.all(
    backups.map(async ({ kind, path }) => kind === 'byHand' || isThere(path)),
  );
  return backups.filter((_, index) => there[index]);
}

/** Only files that the program made by itself, and only where it makes them. */
async function rotate(dataFolder: string, kind: OwnKind, now: Date): Promise<void> {
  const folder = ownFolder(dataFolder);
  const backups = (await readBook(dataFolder)).backups.filter(
    (backup) => backup.kind === kind && dirname(backup.path) === folder,
  );
  const kept = keptOf(kind, await notThrownAway(backups), now);
  const gone = backups.filter(({ path }) => !kept.has(path)).map(({ path }) => path);
  if (gone.length === 0) return;
  await Promise.all(gone.map((path) => rm(join(folder, basename(path)), { force: true })));
  await strikeOut(dataFolder, new Set(gone));
}

function keptOf(kind: OwnKind, backups: readonly BookEntry[], now: Date): Set<string> {
  const dated = backups.map(({ path, madeAt }) => ({
    path,
    madeAt,
    day: localDay(new Date(madeAt)),
  }));
  const kept =
    kind === 'automatic' ? backupsToKeep(dated, localDay(now)) : safetyCopiesToKeep(dated);
  return new Set([...kept].map(({ path }) => path));
}
