import { PassThrough, type Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { ZipFile as ZipWriter } from 'yazl';
import { chunksOf } from './bytes.ts';
import { unfinishedEnding, withDigest } from './ending.ts';
import { BackupFailure, isFromSystem } from './failure.ts';

/** An entry to be written. */
export interface Part {
  path: string;
  /** Undefined where it is known only in the end. */
  size?: number;
  open: () => Readable;
}

/** The bytes of a ZIP archive (APPNOTE 6.3) of these parts, stored as they are, with its ending. */
export async function* archiveOf(parts: readonly Part[], madeAt: Date): AsyncGenerator<Buffer> {
  yield* withDigest(storedArchive(parts, { mtime: madeAt, comment: unfinishedEnding }));
}

/** The same without an ending: no backup, but files that belong together. */
export function archiveOfFiles(parts: readonly Part[], mtime: Date): AsyncGenerator<Buffer> {
  return storedArchive(parts, { mtime, comment: '' });
}

async function* storedArchive(
  parts: readonly Part[],
  { mtime, comment }: { mtime: Date; comment: string },
): AsyncGenerator<Buffer> {
  const zip = new ZipWriter();
  const output = new PassThrough();
  const sources: Readable[] = [];
  const fail = (error: Error) => output.destroy(error);
  zip.on('error', fail);
  zip.outputStream.pipe(output);
  for (const { path, size, open } of parts) {
    const facts = {
      compress: false,
      mtime,
      mode: 0o100600,
      ...(size === undefined ? {} : { size }),
    };
    zip.addReadStreamLazy(path, facts, (give) => {
      const source = open();
      sources.push(source);
      // The library does not listen, and would wait for ever.
      source.on('error', fail);
      give(null, source);
    });
  }
  zip.end({ comment, forceZip64Format: false });
  try {
    yield* chunksOf(output);
  } finally {
    for (const source of sources) source.destroy();
  }
}

/** Far more than a shop has; every attachment is an entry. */
const mostEntries = 1_000_000;

/** An archive that is read. */
export interface Archive {
  /** Path → size. */
  readonly sizes: ReadonlyMap<string, number>;
  /** The bytes of an entry. Fails with `damaged`. */
  readonly read: (path: string) => AsyncGenerator<Buffer>;
  readonly close: () => void;
}

/** Opens an archive of stored entries; fails with `damaged` when it is anything else. */
export async function openArchive(path: string): Promise<Archive> {
  const options = { autoClose: false, lazyEntries: true, strictFileNames: true };
  const zip = await sound(() => openPromise(path, options));
  try {
    const entries = await sound(() => readEntries(zip));
    return {
      sizes: new Map([...entries].map(([name, entry]) => [name, entry.uncompressedSize])),
      read: (name) => readEntry(zip, entries.get(name)),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function readEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const { fileName, compressionMethod, compressedSize, uncompressedSize } = entry;
    const stored = compressionMethod === 0 && compressedSize === uncompressedSize;
    if (!stored || entry.isEncrypted()) throw new BackupFailure('damaged', 'entry not stored');
    if (entries.has(fileName)) throw new BackupFailure('damaged', 'entry twice');
    if (entries.size >= mostEntries) throw new BackupFailure('damaged', 'too many entries');
    entries.set(fileName, entry);
  }
  return entries;
}

async function* readEntry(zip: ZipFile, entry: Entry | undefined): AsyncGenerator<Buffer> {
  if (!entry) throw new BackupFailure('damaged', 'entry missing');
  const stream = await sound(() => zip.openReadStreamPromise(entry));
  const chunks = chunksOf(stream);
  try {
    for (;;) {
      const { done, value } = await sound(() => chunks.next());
      if (done) return;
      yield value;
    }
  } finally {
    await chunks.return(undefined);
  }
}

/** What the library complains about is damage, unless the system did not give the file. */
async function sound<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BackupFailure || isFromSystem(error)) throw error;
    throw new BackupFailure('damaged', 'archive', { cause: error });
  }
}
