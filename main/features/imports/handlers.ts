import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImportResult, imports } from '#contract/imports.ts';
import type { Parsed } from '#contract/index.ts';
import { createUnknownCustomers, type StoredDetails } from '#db/customers.ts';
import { beginImport, countFromImport, finishImport, takeBackSome } from '#db/imports.ts';
import { readShop } from '#db/shop.ts';
import type { CommandContext, Handlers, JobContext } from '../../engine/handlers.ts';
import { Refusal } from '../../engine/refusal.ts';
import { withDialledNumbers } from '../customers/details.ts';
import { guessMapping } from './columns.ts';
import { type FileRow, readRows, readSample } from './file.ts';
import { readRow } from './rows.ts';
import { detectEncoding, detectSeparator } from './text.ts';

const previewRows = 8;
/** Rows in one transaction: short enough that a draft is stored without a noticeable wait. */
const rowsAtOnce = 25;
const mostProblems = 1000;

export const importHandlers: Handlers<keyof typeof imports> = {
  async 'imports.inspect'(input, { chosenFile }) {
    const path = chosenFile(input.file);
    const sample = await readSample(path);
    if (isWorkbook(sample)) throw new Refusal({ code: 'UNSUPPORTED' });
    const encoding = input.encoding ?? detectEncoding(sample);
    const beginning = new TextDecoder(encoding).decode(sample);
    if (beginning.includes('\0')) throw new Refusal({ code: 'UNSUPPORTED' });
    const separator = input.separator ?? detectSeparator(beginning);
    const rows: string[][] = [];
    for await (const { cells } of readRows(path, { encoding, separator })) {
      if (cells) rows.push(cells);
      if (rows.length > previewRows || !cells) break;
    }
    const [header = [], ...rest] = rows;
    return {
      fileName: basename(path),
      encoding,
      separator,
      header,
      mapping: guessMapping(header),
      rows: rest,
    };
  },

  async 'imports.run'(input, context) {
    const { write, batchId } = context;
    const path = context.chosenFile(input.file);
    await write((trx, actor) => beginImport(trx, actor, batchId, basename(path)));
    try {
      const result = await importRows(path, input, context);
      await write((trx, actor) => finishImport(trx, actor, batchId));
      return result;
    } catch (error) {
      await takeBack(batchId, context);
      await write((trx, actor) => finishImport(trx, actor, batchId));
      throw error;
    }
  },

  async 'imports.undo'({ batchId }, context) {
    const removed = await takeBack(batchId, context);
    return { removed, kept: await countFromImport(context.db, batchId) };
  },
};

/** XLSX is a ZIP archive, XLS an OLE file. */
function isWorkbook(sample: Uint8Array): boolean {
  const start = Buffer.from(sample.subarray(0, 4)).toString('hex');
  return start === '504b0304' || start === 'd0cf11e0';
}

async function importRows(
  path: string,
  options: Parsed<'imports.run'>,
  context: JobContext,
): Promise<ImportResult> {
  const result: ImportResult = {
    batchId: context.batchId,
    total: 0,
    added: 0,
    alreadyHere: 0,
    failed: 0,
    problems: [],
  };
  const { size } = await stat(path);
  let bytes = 0;
  const rows = readRows(path, options, (count) => {
    bytes += count;
  });
  await rows.next(); // the header
  let waiting: FileRow[] = [];

  async function store(): Promise<void> {
    context.signal.throwIfAborted();
    await storeRows(waiting, options.mapping, result, context);
    waiting = [];
    // How many rows there will be, if the rest is like what has been read.
    context.progress(result.total, Math.round((result.total * size) / Math.max(bytes, 1)));
    await context.pause();
  }

  for await (const row of rows) {
    waiting.push(row);
    if (waiting.length >= rowsAtOnce) await store();
  }
  await store();
  context.signal.throwIfAborted();
  context.progress(result.total, result.total);
  return result;
}

async function storeRows(
  rows: readonly FileRow[],
  mapping: Parsed<'imports.run'>['mapping'],
  result: ImportResult,
  { write, batchId }: JobContext,
): Promise<void> {
  await write(async (trx, actor) => {
    const { country } = await readShop(trx);
    const cards: StoredDetails[] = [];
    for (const { line, cells } of rows) {
      result.total += 1;
      const read = cells ? readRow(cells, mapping) : ({ problem: 'columns' } as const);
      if ('problem' in read) {
        result.failed += 1;
        if (result.problems.length < mostProblems) {
          const text = (cells ?? []).join(' · ').slice(0, 200);
          result.problems.push({ line, problem: read.problem, text });
        }
        continue;
      }
      cards.push(withDialledNumbers(read.details, country));
    }
    const added = await createUnknownCustomers(trx, actor, cards, batchId);
    result.added += added;
    result.alreadyHere += cards.length - added;
  });
}

/** In short transactions, like the import itself. Returns how many cards are gone. */
async function takeBack(batchId: string, { write }: CommandContext): Promise<number> {
  let removed = 0;
  for (;;) {
    const some = await write((trx, actor) => takeBackSome(trx, actor, batchId, rowsAtOnce));
    if (some === 0) return removed;
    removed += some;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
