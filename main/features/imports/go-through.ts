import type { ImportCheck } from '#contract/imports.ts';
import type { StoredDetails } from '#db/customer-details.ts';
import type { JobContext } from '../../engine/handlers.ts';
import { withDialledNumbers } from '../customers/details.ts';
import type { FileRow } from './file-row.ts';
import type { Verdict } from './likeness.ts';
import { type RowReading, readRow } from './rows.ts';
import type { Table } from './table.ts';

/** Rows in one step: short enough that a draft is stored meanwhile without a noticeable wait. */
const rowsAtOnce = 100;
const mostProblems = 100;
/** Of a row that could not be read; enough to find it. */
const longestExcerpt = 200;

interface Course extends RowReading, Pick<JobContext, 'signal' | 'progress' | 'pause'> {
  /** Is given the next people of the file and says what becomes of each. */
  judge: (people: readonly StoredDetails[]) => Promise<Verdict[]>;
}

/** Reads a table to its end and counts what becomes of each row. */
export async function goThrough(
  { rows, share }: Table,
  { mapping, country, judge, signal, progress, pause }: Course,
): Promise<ImportCheck> {
  const outcome: ImportCheck = {
    total: 0,
    added: 0,
    alreadyHere: { phone: 0, email: 0, name: 0 },
    doubles: 0,
    failed: 0,
    problems: [],
  };
  for await (const some of inBatches(rows, rowsAtOnce)) {
    signal.throwIfAborted();
    outcome.total += some.length;
    const people: StoredDetails[] = [];
    for (const row of some) {
      const read = readRow(row, { mapping, country });
      if ('problem' in read) noteProblem(outcome, row, read.problem);
      else people.push(withDialledNumbers(read.details, country));
    }
    for (const verdict of await judge(people)) note(outcome, verdict);
    // How many rows there will be, if the rest is like what has been read.
    progress(outcome.total, Math.round(outcome.total / Math.min(share() || 1, 1)));
    await pause();
  }
  signal.throwIfAborted();
  progress(outcome.total, outcome.total);
  return outcome;
}

export async function* inBatches<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function note(outcome: ImportCheck, verdict: Verdict): void {
  if (verdict === 'new') outcome.added += 1;
  else if (verdict === 'double') outcome.doubles += 1;
  else outcome.alreadyHere[verdict] += 1;
}

function noteProblem(
  outcome: ImportCheck,
  { line, cells }: FileRow,
  problem: ImportCheck['problems'][number]['problem'],
): void {
  outcome.failed += 1;
  if (outcome.problems.length >= mostProblems) return;
  const text = (cells ?? []).join(' · ').slice(0, longestExcerpt);
  outcome.problems.push({ line, problem, text });
}
