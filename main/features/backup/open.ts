import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { integrityProblems, rowCounts } from '#db/copy.ts';
import { SqliteError, StorageError, storageCode } from '#db/errors.ts';
import { applicationId } from '#db/migrate.ts';
import { openSqlite } from '#db/open.ts';
import { readFacts } from '#db/snapshot.ts';
import { digestOf, writeDigested, writeFlushed } from './bytes.ts';
import { type Archive, openArchive } from './container.ts';
import { type Course, followed, part } from './course.ts';
import { checkEnding, databaseEntry, lockedEntry } from './ending.ts';
import { BackupFailure, explained, isFromSystem, isFull } from './failure.ts';
import { type Manifest, manifestEntry, parseManifest } from './manifest.ts';
import { unlocked } from './seal.ts';

/** Lists every attachment. */
const longestManifest = 256 * 1024 * 1024;

interface Source {
  path: string;
  passphrase: string | null;
  /** An empty folder for what is unpacked; see withScratch. */
  folder: string;
}

export interface Contents {
  manifest: Manifest;
  /** Whether it takes a passphrase. */
  encrypted: boolean;
}

export interface OpenedBackup extends Contents {
  /** The proved database, in the folder that was given, with the other entries beside it. */
  database: string;
}

/** Says what a backup holds, after no byte of the file was found changed. Fails with BackupFailure. */
export async function inspectBackup(source: Source, course: Course): Promise<Contents> {
  return explaining(course, async () => {
    const { archive, ...contents } = await openContents(source, course);
    archive.close();
    return contents;
  });
}

/** What a plain backup says of itself, believed without a look at the rest; undefined for any other. */
export async function readManifest(path: string): Promise<Manifest | undefined> {
  try {
    const { archive, manifest } = await withManifest(await openArchive(path), false);
    archive.close();
    return manifest;
  } catch (error) {
    if (error instanceof BackupFailure || isFromSystem(error)) return undefined;
    throw error;
  }
}

/**
 * Unpacks a backup and proves it: every entry against its digest, the database against itself and
 * against what the manifest says of it. Fails with BackupFailure.
 */
export async function openBackup(source: Source, course: Course): Promise<OpenedBackup> {
  return explaining(course, async () => {
    const opened = await unpack(source, part(course, 0, 0.7));
    proveDatabase(opened);
    course.signal.throwIfAborted();
    course.progress(1);
    return opened;
  });
}

async function explaining<T>({ signal }: Course, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explained(error, signal);
  }
}

interface Unpacking {
  /** That the bytes are right can be seen without writing them down. */
  attachments: 'unpacked' | 'checked';
}

/** Like openBackup, but the database is not looked into yet. */
export async function unpack(
  source: Source,
  course: Course,
  unpacking: Unpacking = { attachments: 'unpacked' },
): Promise<OpenedBackup> {
  const { archive, ...contents } = await openContents(source, part(course, 0, 0.6));
  try {
    await unpackEntries(archive, contents.manifest, source.folder, part(course, 0.6, 1), unpacking);
  } finally {
    archive.close();
  }
  await rm(unlockedPath(source.folder), { force: true });
  return { ...contents, database: join(source.folder, databaseEntry) };
}

const unlockedPath = (folder: string) => join(folder, 'unlocked.zip');

async function openContents(
  { path, passphrase, folder }: Source,
  course: Course,
): Promise<Contents & { archive: Archive }> {
  await checkEnding(path, part(course, 0, 0.3));
  const outer = await openArchive(path);
  if (!outer.sizes.has(lockedEntry)) return withManifest(outer, false);
  try {
    if (passphrase === null) throw new BackupFailure('needsPassphrase', 'none given');
    const bytes = followed(
      outer.read(lockedEntry),
      outer.sizes.get(lockedEntry) ?? 0,
      part(course, 0.3, 0.9),
    );
    await writingHere(() => writeFlushed(unlockedPath(folder), unlocked(bytes, passphrase)));
  } finally {
    outer.close();
  }
  await checkEnding(unlockedPath(folder), part(course, 0.9, 1));
  return withManifest(await openArchive(unlockedPath(folder)), true);
}

async function withManifest(
  archive: Archive,
  encrypted: boolean,
): Promise<Contents & { archive: Archive }> {
  try {
    const size = archive.sizes.get(manifestEntry) ?? 0;
    if (size > longestManifest) throw new BackupFailure('damaged', 'length of the manifest');
    const chunks: Buffer[] = [];
    for await (const chunk of archive.read(manifestEntry)) chunks.push(chunk);
    const manifest = parseManifest(Buffer.concat(chunks).toString('utf8'));
    const listed = [manifestEntry, ...manifest.entries.map((entry) => entry.path)];
    if (!isDeepStrictEqual([...archive.sizes.keys()], listed)) {
      throw new BackupFailure('damaged', 'entries are not those of the manifest');
    }
    return { archive, manifest, encrypted };
  } catch (error) {
    archive.close();
    throw error;
  }
}

async function unpackEntries(
  archive: Archive,
  { entries }: Manifest,
  folder: string,
  course: Course,
  { attachments }: Unpacking,
): Promise<void> {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  for (const { path, size, sha256 } of entries) {
    // Before it is written: a wrong length could fill the disk.
    if (archive.sizes.get(path) !== size) throw new BackupFailure('damaged', `length of ${path}`);
    const step = part(course, done / total, (done + size) / total);
    const bytes = followed(archive.read(path), size, step);
    const isKept = path === databaseEntry || attachments === 'unpacked';
    const found = isKept ? await writeBelow(folder, path, bytes) : await digestOf(bytes);
    if (found !== sha256) throw new BackupFailure('damaged', `digest of ${path}`);
    done += size;
  }
}

async function writeBelow(
  folder: string,
  path: string,
  bytes: AsyncGenerator<Buffer>,
): Promise<string> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  return writingHere(() => writeDigested(target, bytes));
}

/** What goes wrong on the disk of the data is not the fault of the drive that the backup is on. */
async function writingHere<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isFromSystem(error) || error.syscall === 'read') throw error;
    const code = isFull(error) ? 'DISK_FULL' : 'INTERNAL';
    throw new StorageError(code, `scratch: ${error.code}`, { cause: error });
  }
}

/** Fails with `damaged` when the database is not sound, or not the one of the manifest. */
export function proveDatabase({ database, manifest }: OpenedBackup): void {
  const problems = problemsOf(database, manifest);
  if (problems.length > 0) throw new BackupFailure('damaged', problems.join('; '));
}

function problemsOf(path: string, { schema, shop, rows }: Manifest): string[] {
  try {
    const { handle } = openSqlite(path, { readonly: true });
    try {
      const facts = readFacts(handle);
      const agrees =
        isDeepStrictEqual(facts, { applicationId, schema, shop }) &&
        isDeepStrictEqual(Object.fromEntries(rowCounts(handle)), rows);
      return [...integrityProblems(handle), ...(agrees ? [] : ['not that of the manifest'])];
    } finally {
      handle.close();
    }
  } catch (error) {
    if (!(error instanceof SqliteError) || storageCode(error) === 'DISK_FULL') throw error;
    return [error.code];
  }
}
