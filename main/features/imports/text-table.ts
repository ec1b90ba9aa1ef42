import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Encoding, TableFormat } from '#contract/imports.ts';
import type { FileRow, FileRows } from './file-row.ts';
import { separatorHint } from './text-format.ts';

/** Longer than any real row; beyond it a quote was never closed. */
const longestRow = 1_000_000;

type TextFormat = Extract<TableFormat, { kind: 'text' }>;

export async function textRows(path: string, format: TextFormat): Promise<FileRows> {
  const { size } = await stat(path);
  let bytes = 0;
  const onBytes = (count: number) => {
    bytes += count;
  };
  return { rows: readRows(path, format, onBytes), share: () => bytes / Math.max(size, 1) };
}

async function* readRows(
  path: string,
  { encoding, separator }: TextFormat,
  onBytes: (count: number) => void,
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
      const isHint = line === 1 && separatorHint(record.join(separator)) !== undefined;
      // An empty line counts as a line, but is no row.
      if (!isHint && record.some((cell) => cell.trim() !== '')) yield { line, cells: record };
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
