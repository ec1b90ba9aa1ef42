import type { Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { Refusal } from '../../../engine/refusal.ts';
import { unreadable } from '../file-kind.ts';

/** Far more than a table of a million rows; beyond it a small file would fill the memory or the day. */
const mostBytes = 1024 ** 3;
const mostParts = 10_000;

/** The parts of a workbook by their path in the archive. */
export interface Archive {
  readonly size: (part: string) => number;
  /** The bytes of a part; nothing when it is missing. Refuses a part that is damaged or too big. */
  readonly read: (part: string) => AsyncGenerator<Uint8Array>;
  readonly close: () => void;
}

export async function openArchive(path: string): Promise<Archive> {
  const zip = await readable(() => openPromise(path, { autoClose: false, lazyEntries: true }));
  try {
    const entries = await readable(() => readEntries(zip));
    return {
      size: (part) => entries.get(part)?.uncompressedSize ?? 0,
      read: (part) => readPart(zip, entries.get(part)),
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
    entries.set(entry.fileName, entry);
    if (entries.size > mostParts) throw unreadable('notTable');
  }
  return entries;
}

async function* readPart(zip: ZipFile, entry: Entry | undefined): AsyncGenerator<Uint8Array> {
  if (!entry) return;
  if (entry.isEncrypted()) throw unreadable('encrypted');
  // The library ends a part that is longer than it says here.
  if (entry.uncompressedSize > mostBytes) throw unreadable('tooBig');
  const stream: Readable = await readable(() => zip.openReadStreamPromise(entry));
  try {
    for await (const chunk of stream) yield chunk as Uint8Array;
  } catch (error) {
    throw explain(error);
  } finally {
    stream.destroy();
  }
}

async function readable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explain(error);
  }
}

/** What the archive library complains about is damage, unless the system did not give the file. */
function explain(error: unknown): unknown {
  if (error instanceof Refusal) return error;
  const fromSystem = error instanceof Error && 'syscall' in error;
  return unreadable(fromSystem ? 'unreachable' : 'damaged');
}
