import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Encoding, Separator } from '#contract/imports.ts';

const sampleBytes = 64 * 1024;
/** Longer than any real row; beyond it a quote was never closed. */
const longestRow = 1_000_000;

export async function readSample(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const buffer = Buffer.alloc(sampleBytes);
    const { bytesRead } = await file.read(buffer, 0, sampleBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

export type FileRow =
  | { line: number; cells: string[] }
  /** Quotes that never end: nothing behind this line can be told apart. */
  | { line: number; cells: null };

/** The rows of a text file with the line each begins on; never holds more than a few in memory. */
export async function* readRows(
  path: string,
  { encoding, separator }: { encoding: Encoding; separator: Separator },
  onBytes: (count: number) => void = () => {},
): AsyncGenerator<FileRow> {
  const parser = parse({
    delimiter: separator,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: longestRow,
  });
  const source = Readable.from(decoded(path, encoding, onBytes));
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let line = 1;
  try {
    for await (const entry of parser) {
      const { record, info } = entry as { record: string[]; info: { lines: number } };
      // An empty line counts as a line, but is no row.
      if (record.some((cell) => cell.trim() !== '')) yield { line, cells: record };
      line = info.lines + 1;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield { line, cells: null };
  } finally {
    source.destroy();
  }
}

async function* decoded(
  path: string,
  encoding: Encoding,
  onBytes: (count: number) => void,
): AsyncGenerator<string> {
  // The decoder drops a byte order mark by itself.
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(path)) {
    const bytes = chunk as Buffer;
    onBytes(bytes.length);
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder.decode();
}
