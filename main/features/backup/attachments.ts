import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { chunksOf, fileStream } from './bytes.ts';
import { type Course, followed, part } from './course.ts';
import { BackupFailure, isFromSystem } from './failure.ts';
import { isEntryPath, type Manifest } from './manifest.ts';

/** In the data folder, and under the same name in a backup. */
const folderName = 'attachments';

type Entry = Manifest['entries'][number];

/** What the Finder leaves in every folder that somebody looks into. */
const litter = '.DS_Store';

/**
 * The files of contacts as they are now. Fails with `stray` where something lies among them that a
 * backup cannot hold, and with `vanished` where one goes away meanwhile.
 */
export async function describeAttachments(dataFolder: string, course: Course): Promise<Entry[]> {
  const files = await listed(dataFolder);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const entries: Entry[] = [];
  let done = 0;
  for (const { path, size } of files) {
    const step = part(course, done / total, (done + size) / total);
    entries.push({ path, size, sha256: await digestOfSteady(join(dataFolder, path), size, step) });
    done += size;
  }
  return entries;
}

async function listed(dataFolder: string): Promise<Pick<Entry, 'path' | 'size'>[]> {
  const paths = await pathsBelow(dataFolder, folderName);
  const files: Pick<Entry, 'path' | 'size'>[] = [];
  for (const path of paths.toSorted()) {
    const { size } = await present(() => stat(join(dataFolder, path)));
    files.push({ path, size });
  }
  return files;
}

async function pathsBelow(dataFolder: string, folder: string): Promise<string[]> {
  const paths: string[] = [];
  for (const found of await contentsOf(join(dataFolder, folder), folder === folderName)) {
    const path = `${folder}/${found.name}`;
    if (found.isDirectory()) paths.push(...(await pathsBelow(dataFolder, path)));
    else if (found.isFile() && isEntryPath(path)) paths.push(path);
    else if (found.name !== litter) throw new BackupFailure('stray', 'attachment');
  }
  return paths;
}

async function contentsOf(folder: string, mayBeMissing: boolean) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (mayBeMissing && isFromSystem(error) && error.code === 'ENOENT') return [];
    throw vanished(error);
  }
}

async function digestOfSteady(path: string, size: number, course: Course): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of followed(ofSize(path, size), size, course)) hash.update(chunk);
  return hash.digest('hex');
}

/** The bytes of an attachment; fails with `vanished` when they are no longer those of the entry. */
export function attachmentStream(dataFolder: string, entry: Entry): Readable {
  return Readable.from(unchanged(join(dataFolder, entry.path), entry), { objectMode: false });
}

async function* unchanged(path: string, { size, sha256 }: Entry): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  for await (const chunk of ofSize(path, size)) {
    hash.update(chunk);
    yield chunk;
  }
  if (hash.digest('hex') !== sha256) throw new BackupFailure('vanished', 'other bytes');
}

async function* ofSize(path: string, size: number): AsyncGenerator<Buffer> {
  let read = 0;
  const chunks = chunksOf(fileStream(path));
  try {
    for (;;) {
      const { done, value } = await present(() => chunks.next());
      if (done) break;
      read += value.length;
      // One that grows would never come to an end.
      if (read > size) break;
      yield value;
    }
  } finally {
    await chunks.return(undefined);
  }
  if (read !== size) throw new BackupFailure('vanished', 'another size');
}

async function present<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw vanished(error);
  }
}

function vanished(error: unknown): unknown {
  if (!isFromSystem(error)) return error;
  return new BackupFailure('vanished', `${error.syscall} ${error.code}`, { cause: error });
}
