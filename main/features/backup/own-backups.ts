import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { backupKinds } from '#contract/backup.ts';
import { type BookEntry, readBook, strikeOut } from './book.ts';
import type { Course } from './course.ts';
import { makeEntered } from './entered.ts';
import { backupExtension, backupFileName } from './file-name.ts';
import { localDay } from './local-day.ts';
import type { MadeBackup } from './make.ts';
import { isThere } from './place.ts';
import { backupsToKeep, safetyCopiesToKeep } from './rotation.ts';

/** Those that the program makes without being told to. */
export type OwnKind = Exclude<(typeof backupKinds)[number], 'byHand'>;

/** Inside the data folder. */
const folderName = 'backups';
const oneDay = 86_400_000;

/** What the name of the file says of it, the same in every language. */
const reasons: Record<OwnKind, string | undefined> = {
  automatic: undefined,
  beforeUpdate: 'before update',
  beforeImport: 'before import',
  beforeRestore: 'before restore',
};

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
  await sweepUnfinished(folder, now);
  const destination = join(folder, backupFileName(shopName, now, reasons[kind]));
  const request = { database, destination, passphrase: null, now: now.toISOString() };
  const made = await makeEntered(kind, request, course);
  await rotate(dataFolder, kind, now);
  return made;
}

export function ownFolder(dataFolder: string): string {
  return join(dataFolder, folderName);
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

/** What a power cut left, under a name that no later backup takes; not one that is being made. */
export async function sweepUnfinished(folder: string, now: Date): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith(`.${backupExtension}.partial`)) continue;
    const path = join(folder, name);
    const { mtimeMs } = await stat(path);
    if (now.getTime() - mtimeMs > oneDay) await rm(path, { force: true });
  }
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
