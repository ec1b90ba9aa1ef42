import type { TableFormat } from '#contract/imports.ts';
import { reachable, unreadable } from './file-kind.ts';
import type { FileRow, FileRows } from './file-row.ts';
import { textRows } from './text-table.ts';
import { openWorkbook } from './workbook/workbook.ts';

/** A table in a file, read from its beginning to its end without being held in memory. */
export interface Table {
  /** The first row that is not empty; without columns in an empty file. */
  readonly header: readonly string[];
  /** The rows below it that are not empty, with the line on which each begins. */
  readonly rows: AsyncIterable<FileRow>;
  /** How much of the file has been read, from 0 to 1. */
  readonly share: () => number;
}

/** Opens the table for `work` and closes the file behind it. */
export async function withTable<T>(
  path: string,
  format: TableFormat,
  work: (table: Table) => Promise<T>,
): Promise<T> {
  if (format.kind === 'text') {
    return withHeader(await reachable(() => textRows(path, format)), work);
  }
  const workbook = await openWorkbook(path);
  try {
    return await withHeader(workbook.rows(format.sheet), work);
  } finally {
    workbook.close();
  }
}

async function withHeader<T>(
  { rows, share }: FileRows,
  work: (table: Table) => Promise<T>,
): Promise<T> {
  try {
    const first = await rows.next();
    if (!first.done && first.value.cells === null) throw unreadable('damaged');
    const header = first.done ? [] : (first.value.cells ?? []);
    return await work({ header, rows, share });
  } finally {
    await rows.return(undefined);
  }
}
