import { open, rename, rm } from 'node:fs/promises';
import type { Parsed } from '#contract/index.ts';
import type { JobContext } from '../../engine/handlers.ts';
import { Refusal } from '../../engine/refusal.ts';
import { inBatches } from './go-through.ts';
import { readRow } from './rows.ts';
import { type Table, withTable } from './table.ts';

const rowsAtOnce = 500;

type Input = Parsed<'imports.saveProblems'>;

interface Place {
  source: string;
  destination: string;
  /** Of the shop. */
  country: string;
}

/**
 * Writes the header and the rows that cannot be read as CSV for a spreadsheet: UTF-8 with a byte
 * order mark, the reason before the cells as they stand in the file. Returns how many rows; fails
 * with READONLY when the file cannot be written, and leaves what was there before as it was.
 */
export async function saveProblems(
  { source, destination, country }: Place,
  input: Input,
  context: JobContext,
): Promise<number> {
  const unfinished = `${destination}.part`;
  try {
    const saved = await withTable(source, input.format, (table) =>
      writeRows(unfinished, table, { ...input, country }, context),
    );
    await rename(unfinished, destination);
    return saved;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw isRefusedBySystem(error, unfinished) ? new Refusal({ code: 'READONLY' }) : error;
  }
}

async function writeRows(
  path: string,
  { header, rows, share }: Table,
  { format, mapping, country, heading, reasons }: Input & Pick<Place, 'country'>,
  { signal, progress, pause }: JobContext,
): Promise<number> {
  const separator = format.kind === 'text' ? format.separator : ';';
  const file = await open(path, 'w');
  let saved = 0;
  let read = 0;
  try {
    await file.write(`\uFEFF${csvLine([heading, ...header], separator)}`);
    for await (const some of inBatches(rows, rowsAtOnce)) {
      signal.throwIfAborted();
      let text = '';
      for (const row of some) {
        const outcome = readRow(row, { mapping, country });
        if (!('problem' in outcome)) continue;
        saved += 1;
        text += csvLine([reasons[outcome.problem], ...(row.cells ?? [])], separator);
      }
      if (text !== '') await file.write(text);
      read += some.length;
      progress(read, Math.round(read / Math.min(share() || 1, 1)));
      await pause();
    }
  } finally {
    await file.close();
  }
  return saved;
}

function csvLine(cells: readonly string[], separator: string): string {
  const quoted = cells.map((cell) => {
    const safe = neutralised(cell);
    const special = safe.includes(separator) || /["\r\n]/u.test(safe);
    return special ? `"${safe.replaceAll('"', '""')}"` : safe;
  });
  return `${quoted.join(separator)}\r\n`;
}

/**
 * A spreadsheet runs what begins like a formula; an apostrophe before it makes it text (OWASP, CSV
 * injection). Numbers with their sign, like +48 600 700 800, run nothing and stay as they are.
 */
export function neutralised(cell: string): string {
  const isNumber = /^[+-][\d\s()./-]*$/u.test(cell);
  return /^[=+\-@\t\r]/u.test(cell) && !isNumber ? `'${cell}` : cell;
}

function isRefusedBySystem(error: unknown, path: string): boolean {
  if (!(error instanceof Error && 'code' in error && 'path' in error)) return false;
  return error.path === path && error.code !== 'ENOSPC';
}
