import { existsSync } from 'node:fs';
import { mkdir, readdir, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { StorageError, storageCode } from '#db/errors.ts';
import { inspectFile } from '#db/migrate.ts';
import { openSqlite } from '#db/open.ts';
import { hasContent } from '#db/present.ts';
import { databaseFileName } from '../../../engine/trace.ts';
import type { Course } from '../course.ts';
import { flushFolder } from '../place.ts';
import { makeSafetyCopy } from '../safety.ts';
import { setAside, settle } from './set-aside.ts';

/** What became of the data that was here. */
export interface Replaced {
  /** Name of the backup that was made of it; null when there was nothing worth one. */
  safetyCopy: string | null;
  /** Folder of its files, when they could not be backed up. */
  setAside: string | null;
}

interface Replacing {
  dataFolder: string;
  /** A closed database, flushed, on the same drive; with its attachments beside it. */
  staged: string;
  now: Date;
}

/**
 * Puts the staged database in the place of the one that is here, which is backed up before or, where
 * that cannot be done, put aside. Until the last step it can be cancelled or fail with nothing
 * changed; the last step is one renaming. Nobody may have the database open: fails with BUSY.
 */
export async function replaceDatabase(
  { dataFolder, staged, now }: Replacing,
  course: Course,
): Promise<Replaced> {
  const path = join(dataFolder, databaseFileName);
  await settle(dataFolder, now);
  const backedUp = await backUpPresent(path, now, course);
  course.signal.throwIfAborted();
  await addAttachments(join(dirname(staged), 'attachments'), join(dataFolder, 'attachments'));
  if (!backedUp) return replaceAndSetAside({ dataFolder, staged, now });
  closeLog(path);
  await moveIn(staged, path);
  return { ...backedUp, setAside: null };
}

/** The same for a file that is put aside whatever is in it. */
export async function replaceAndSetAside({
  dataFolder,
  staged,
  now,
}: Replacing): Promise<Replaced> {
  const path = join(dataFolder, databaseFileName);
  const folder = await setAside(dataFolder, now, () => moveIn(staged, path));
  return { safetyCopy: null, setAside: folder };
}

/** Undefined when what is there cannot be backed up. */
async function backUpPresent(
  path: string,
  now: Date,
  course: Course,
): Promise<Pick<Replaced, 'safetyCopy'> | undefined> {
  const nothing = { safetyCopy: null };
  if (!existsSync(path)) return existsSync(`${path}-wal`) ? undefined : nothing;
  try {
    if (inspectFile(path).kind !== 'known') return undefined;
    if (isUnused(path)) return nothing;
    const made = await makeSafetyCopy('beforeRestore', { database: path, now }, course);
    return { safetyCopy: made && basename(made.path) };
  } catch (error) {
    // What cannot be read cannot be backed up either, and is kept as it is.
    if (storageCode(error) === 'CORRUPT') return undefined;
    throw error;
  }
}

function isUnused(path: string): boolean {
  const { handle } = openSqlite(path, { readonly: true });
  try {
    return !hasContent(handle);
  } finally {
    handle.close();
  }
}

/** A log that stays beside a file that takes the place of its own would be written into that. */
function closeLog(path: string): void {
  if (!existsSync(path)) return;
  const { handle } = openSqlite(path, { readonly: false });
  try {
    handle.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    handle.close();
  }
  // The last one to close a database removes its log.
  if (existsSync(`${path}-wal`)) throw new StorageError('BUSY', 'somebody has the database open');
}

async function moveIn(staged: string, path: string): Promise<void> {
  await rename(staged, path);
  await flushFolder(dirname(path));
}

/**
 * They never change, so those that are here already are the same; a half one, left by a crash, would
 * stay for ever. Hence each is moved, whole and flushed as it was unpacked.
 */
async function addAttachments(from: string, to: string): Promise<void> {
  if (!existsSync(from)) return;
  await mkdir(to, { recursive: true });
  for (const found of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, found.name), join(to, found.name)];
    if (found.isDirectory()) await addAttachments(source, target);
    else if (!existsSync(target)) await rename(source, target);
  }
  await flushFolder(to);
}
