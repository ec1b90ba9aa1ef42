import { rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { isDeepStrictEqual } from 'node:util';
import { StorageError } from '#db/errors.ts';
import { openSqlite } from '#db/open.ts';
import { type RowCounts, readFacts, takeSnapshot } from '#db/snapshot.ts';
import program from '../../../package.json' with { type: 'json' };
import { alone } from './alone.ts';
import { attachmentStream, describeAttachments } from './attachments.ts';
import { chunksOf, digestOf, fileStream, writeFlushed } from './bytes.ts';
import { archiveOf, type Part } from './container.ts';
import { type Course, followed, part } from './course.ts';
import { databaseEntry, formatVersion, lockedEntry, mark } from './ending.ts';
import { BackupFailure, explained } from './failure.ts';
import { type Manifest, manifestEntry } from './manifest.ts';
import { proveDatabase, unpack } from './open.ts';
import { nameForGood } from './place.ts';
import { withScratch } from './scratch.ts';
import { locked } from './seal.ts';

export interface BackupRequest {
  /** Of the open database, which others may be writing to. */
  database: string;
  /** Where the backup is to lie; another backup that lies there stays, and this one gets a number. */
  destination: string;
  /** Null leaves it readable for everybody. */
  passphrase: string | null;
  /** ISO 8601 in UTC. */
  now: string;
  /** See seal.ts; only tests set it. */
  workFactor?: number;
}

export interface MadeBackup {
  path: string;
  /** In bytes. */
  size: number;
  manifest: Manifest;
}

/**
 * Writes a backup and gives it its name only when what lies on the disk has been unpacked and
 * proved. Fails with BackupFailure, with CORRUPT when the shop's own database is damaged, or with
 * BUSY while another one is being made; no file of it is left then.
 */
export function makeBackup(request: BackupRequest, course: Course): Promise<MadeBackup> {
  return alone(() => makeAlone(request, course));
}

async function makeAlone(request: BackupRequest, course: Course): Promise<MadeBackup> {
  const partial = `${request.destination}.partial`;
  try {
    const written = await write(request, partial, part(course, 0, 0.5));
    await prove(request, partial, written.manifest, part(course, 0.5, 1));
    course.signal.throwIfAborted();
    const path = await nameForGood(partial, request.destination);
    course.progress(1);
    return { path, ...written };
  } catch (error) {
    throw explained(error, course.signal);
  } finally {
    // A drive that is gone has taken it along.
    await rm(partial, { force: true }).catch(() => undefined);
  }
}

async function write(
  { database, passphrase, now, workFactor }: BackupRequest,
  partial: string,
  course: Course,
): Promise<{ size: number; manifest: Manifest }> {
  return withScratch(dirname(database), async (folder) => {
    const copy = join(folder, databaseEntry);
    const dataFolder = dirname(database);
    const rows = await takeSnapshot(database, copy, part(course, 0, 0.3));
    const described = await describe(copy, rows, now, part(course, 0.3, 0.4));
    // After the copy: what it names has been put there before.
    const attachments = await describeAttachments(dataFolder, part(course, 0.4, 0.5));
    const manifest = { ...described, entries: [...described.entries, ...attachments] };
    const madeAt = new Date(now);
    const parts = partsOf(manifest, copy, dataFolder);
    const total = parts.reduce((sum, { size = 0 }) => sum + size, 0);
    const plain = followed(archiveOf(parts, madeAt), total, part(course, 0.5, 1));
    const bytes =
      passphrase === null ? plain : sealed(locked(plain, passphrase, workFactor), madeAt);
    const size = await writeFlushed(partial, bytes);
    return { size, manifest };
  });
}

async function describe(
  copy: string,
  rows: RowCounts,
  now: string,
  course: Course,
): Promise<Manifest> {
  const { size } = await stat(copy);
  const sha256 = await digestOf(followed(chunksOf(fileStream(copy)), size, course));
  const { handle } = openSqlite(copy, { readonly: true });
  try {
    const { schema, shop } = readFacts(handle);
    if (!shop) throw new StorageError('CORRUPT', 'The database holds no shop.');
    return {
      kind: mark,
      format: formatVersion,
      program: program.version,
      schema,
      shop,
      madeAt: now,
      rows,
      entries: [{ path: databaseEntry, size, sha256 }],
    };
  } finally {
    handle.close();
  }
}

function partsOf(manifest: Manifest, copy: string, dataFolder: string): Part[] {
  const text = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  return [
    { path: manifestEntry, size: text.length, open: () => Readable.from([text]) },
    ...manifest.entries.map((entry) => ({
      path: entry.path,
      size: entry.size,
      open: () =>
        entry.path === databaseEntry ? fileStream(copy) : attachmentStream(dataFolder, entry),
    })),
  ];
}

/** Nothing of the shop stands outside of what is locked. */
function sealed(chunks: AsyncGenerator<Buffer>, madeAt: Date): AsyncGenerator<Buffer> {
  return archiveOf([{ path: lockedEntry, open: () => Readable.from(chunks) }], madeAt);
}

async function prove(
  { database, passphrase }: BackupRequest,
  partial: string,
  manifest: Manifest,
  course: Course,
): Promise<void> {
  await withScratch(dirname(database), async (folder) => {
    const source = { path: partial, passphrase, folder };
    const opened = await unpack(source, part(course, 0, 0.7), { attachments: 'checked' });
    if (!isDeepStrictEqual(opened.manifest, manifest)) {
      throw new BackupFailure('damaged', 'not the manifest that was written');
    }
    try {
      proveDatabase(opened);
    } catch (error) {
      if (!(error instanceof BackupFailure)) throw error;
      // The file holds what was copied, so it is the copied database that is not sound.
      throw new StorageError('CORRUPT', error.message, { cause: error });
    }
  });
}
