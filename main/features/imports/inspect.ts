import { basename } from 'node:path';
import {
  type ImportPreview,
  importPreview,
  mostColumns,
  type TableFormat,
} from '#contract/imports.ts';
import type { Reading } from '#db/connection.ts';
import { readMapping } from '#db/imports.ts';
import { guessMapping, headerKey } from './columns.ts';
import { detectFormat, unreadable } from './file-kind.ts';
import { type Table, withTable } from './table.ts';
import { openWorkbook } from './workbook/workbook.ts';

const previewRows = 8;
/** More of a cell is not to be seen anyway. */
const longestCell = 300;

/** What is in a file, and what its columns could become; how it is written is found out on null. */
export async function inspectFile(
  db: Reading,
  path: string,
  wanted: TableFormat | null,
): Promise<ImportPreview> {
  const { format, sheets } = await formatOf(path, wanted);
  return withTable(path, format, async (table) => {
    const header = table.header.map(shown);
    const rows = await firstRows(table);
    if (header.length > mostColumns) throw unreadable('tooWide');
    const remembered = await rememberedMapping(db, table.header);
    return {
      fileName: basename(path),
      format,
      sheets,
      header,
      mapping: remembered ?? guessMapping(header, rows),
      remembered: remembered !== null,
      rows,
    };
  });
}

async function formatOf(
  path: string,
  wanted: TableFormat | null,
): Promise<{ format: TableFormat; sheets: string[] }> {
  if (wanted?.kind === 'text') return { format: wanted, sheets: [] };
  const found = await detectFormat(path);
  if (found !== 'workbook') return { format: found, sheets: [] };
  const workbook = await openWorkbook(path);
  try {
    const sheets = await workbook.sheets();
    const [largest = ''] = sheets;
    return { format: wanted ?? { kind: 'workbook', sheet: largest }, sheets };
  } finally {
    workbook.close();
  }
}

const shown = (cell: string) => cell.slice(0, longestCell);

async function firstRows({ rows }: Table): Promise<string[][]> {
  const first: string[][] = [];
  for await (const { cells } of rows) {
    if (!cells) break;
    first.push(cells.map(shown));
    if (first.length >= previewRows) break;
  }
  return first;
}

async function rememberedMapping(db: Reading, header: readonly string[]) {
  if (header.length === 0) return null;
  const stored = await readMapping(db, headerKey(header));
  const { data } = importPreview.shape.mapping.safeParse(stored);
  return data?.length === header.length ? data : null;
}
