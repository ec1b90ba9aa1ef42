import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { integrityProblems } from '#db/copy.ts';
import type { OpenDatabase } from '#db/open.ts';
import { openForWriting } from '../../../main/engine/start.ts';
import { testClock } from '../clock.ts';
import { checkBackups } from './check-backups.ts';
import type { Memory } from './memory.ts';

export interface Place {
  dataFolder: string;
  target: string;
}

/**
 * Opens the shop as the program does, on the files as the crash left them, and compares it with what
 * was acknowledged. What it finds beyond that must be there the next time too.
 */
export async function checkAfterCrash(
  { dataFolder, target }: Place,
  memory: Memory,
  label: string,
): Promise<void> {
  const opening = openForWriting({ dataFolder, clock: testClock().clock, country: 'PL' });
  await expect(opening, label).resolves.toBeDefined();
  const database = await opening;
  try {
    expect(integrityProblems(database.handle), label).toEqual([]);
    checkCalls(database, memory, label);
    checkDrafts(database, memory, label);
    checkImports(database, memory, label);
  } finally {
    await database.close();
  }
  const scratch = join(dataFolder, 'scratch');
  expect(existsSync(scratch) ? readdirSync(scratch) : [], label).toEqual([]);
  await checkBackups({ dataFolder, target }, memory, label);
}

/** The same on a copy: the next driver finds the files as the crash left them. */
export async function checkCopyAfterCrash(
  { dataFolder, target }: Place,
  memory: Memory,
  label: string,
): Promise<void> {
  const copy = `${dataFolder}-copy`;
  // The index of the WAL belongs to a process that is gone.
  const filter = (path: string) => !path.endsWith('-shm');
  cpSync(dataFolder, copy, { recursive: true, filter });
  try {
    await checkAfterCrash({ dataFolder: copy, target }, memory, label);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function checkCalls({ handle }: OpenDatabase, memory: Memory, label: string): void {
  const notes = handle.prepare<[], string>('select note from interaction').pluck().all();
  const found = new Set(notes.map((note) => Number(/^call (\d+)$/u.exec(note)?.[1])));
  expect(found.size, `${label}: a call twice`).toBe(notes.length);
  const lost = [...memory.saved].filter((call) => !found.has(call));
  expect(lost, `${label}: calls lost`).toEqual([]);
  // What was written and could not be told any more.
  const untold = [...found].filter((call) => !memory.saved.has(call));
  expect(untold.length, label).toBeLessThanOrEqual(memory.crashes);
  for (const call of untold) memory.saved.add(call);
}

function checkDrafts({ handle }: OpenDatabase, { saved, kept }: Memory, label: string): void {
  const stored = new Map(
    handle
      .prepare<[], string>("select content ->> 'note' from call_draft where closed_at is null")
      .pluck()
      .all()
      .map((note) => /^call (\d+) draft (\d+)$/u.exec(note) ?? [])
      .map(([, call, revision]) => [Number(call), Number(revision)] as const),
  );
  const lost = [...kept].filter(
    ([call, revision]) => !saved.has(call) && (stored.get(call) ?? 0) < revision,
  );
  expect(lost, `${label}: drafts lost, as call and revision`).toEqual([]);
}

function checkImports({ handle }: OpenDatabase, { imported }: Memory, label: string): void {
  const batches = handle
    .prepare<[], { file: string; finished: string | null; added: number; people: number }>(
      `select file_name as file, finished_at as finished, added,
        (select count(*) from customer where import_id = import_batch.id) as people
      from import_batch`,
    )
    .all();
  for (const { file, finished, added, people } of batches) {
    expect(finished, `${label}: ${file}`).not.toBeNull();
    expect(people, `${label}: ${file}`).toBe(added);
    // Taken back, or whole: it may have been finished without having been told.
    if (!imported.has(file) && added > 0) imported.set(file, added);
  }
  const present = new Map(batches.map(({ file, added }) => [file, added]));
  for (const [file, added] of imported) expect(present.get(file), `${label}: ${file}`).toBe(added);
}

/** How many acknowledged calls are gone; for showing that the checks find what is lost. */
export async function countLost(dataFolder: string, { saved }: Memory): Promise<number> {
  const database = await openForWriting({ dataFolder, clock: testClock().clock, country: 'PL' });
  const notes = database.handle.prepare<[], string>('select note from interaction').pluck().all();
  await database.close();
  const found = new Set(notes);
  return [...saved].filter((call) => !found.has(`call ${call}`)).length;
}
