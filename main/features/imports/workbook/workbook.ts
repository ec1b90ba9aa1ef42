import { Refusal } from '../../../engine/refusal.ts';
import { unreadable } from '../file-kind.ts';
import type { FileRow, FileRows } from '../file-row.ts';
import { type Archive, openArchive } from './archive.ts';
import { type Parts, readParts, type Sheet } from './parts.ts';
import { readSheet } from './sheet.ts';
import { readStrings } from './strings.ts';

export interface Workbook {
  /** The names of the sheets that have rows, the one with the most first; at least one name. */
  readonly sheets: () => Promise<string[]>;
  /** Fails with NOT_FOUND. */
  readonly rows: (sheet: string) => FileRows;
  readonly close: () => void;
}

/** Enough to tell a list of customers from a page of notes. */
const countedRows = 20_000;

/** Reads XLSX and XLSM (ECMA-376); refuses what only looks like one. */
export async function openWorkbook(path: string): Promise<Workbook> {
  const archive = await openArchive(path);
  try {
    const parts = await readParts(archive);
    if (parts.sheets.length === 0) throw unreadable('notTable');
    return {
      sheets: () => sheetsWithRows(archive, parts.sheets),
      rows(name) {
        const sheet = parts.sheets.find((one) => one.name === name);
        if (!sheet) throw new Refusal({ code: 'NOT_FOUND' });
        return sheetRows(archive, parts, sheet);
      },
      close: archive.close,
    };
  } catch (error) {
    archive.close();
    throw error;
  }
}

/** Hidden sheets hold lists for other sheets; they count only when there is nothing else. */
async function sheetsWithRows(archive: Archive, all: readonly Sheet[]): Promise<string[]> {
  const visible = all.filter(({ hidden }) => !hidden);
  const sheets = visible.length > 0 ? visible : all;
  if (sheets.length === 1) return sheets.map(({ name }) => name);
  const counted = [];
  for (const { name, part } of sheets) {
    counted.push({ name, rows: await countRows(archive, part) });
  }
  const [largest, ...others] = counted.toSorted((a, b) => b.rows - a.rows);
  const filled = others.filter(({ rows }) => rows > 0);
  return [...(largest ? [largest] : []), ...filled].map(({ name }) => name);
}

async function countRows(archive: Archive, part: string): Promise<number> {
  // What a text says does not matter here, so the texts need not be read.
  const meaning = { strings: () => 'text', formats: [], since1904: false };
  const counted = readSheet(archive.read(part), meaning);
  let rows = 0;
  while (rows < countedRows && !(await counted.next()).done) rows += 1;
  await counted.return(undefined);
  return rows;
}

function sheetRows(archive: Archive, parts: Parts, { part }: Sheet): FileRows {
  let bytes = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of archive.read(part)) {
      bytes += chunk.length;
      yield chunk;
    }
  }
  async function* rows(): AsyncGenerator<FileRow> {
    const strings = await readStrings(archive, parts.strings);
    const { formats, since1904 } = parts;
    yield* readSheet(counted(), { strings, formats, since1904 });
  }
  return { rows: rows(), share: () => bytes / Math.max(archive.size(part), 1) };
}
