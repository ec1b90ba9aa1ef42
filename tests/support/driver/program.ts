// A shop at work, in a process of its own that can be killed: calls are begun, kept and saved, beside
// imports and backups, on the real engine and real files. Everything acknowledged is told.
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { blankCall, type CallContent } from '#contract/calls.ts';
import type { Envelope } from '#contract/errors.ts';
import type { EngineMethodName, Input, Output } from '#contract/index.ts';
import { uuidv7 } from '#db/ids.ts';
import type { OpenDatabase } from '#db/open.ts';
import { systemClock } from '../../../main/engine/clock.ts';
import { createDispatcher } from '../../../main/engine/dispatch.ts';
import { openForWriting, StartError } from '../../../main/engine/start.ts';
import { type DriverOptions, revisionsOfDraft } from './protocol.ts';
import { tell } from './tell.ts';

const options = JSON.parse(process.argv[2] ?? '') as DriverOptions;

async function open(): Promise<OpenDatabase | undefined> {
  const { dataFolder, checkpointPages, neverFlush } = options;
  try {
    tell({ kind: 'opening' });
    const database = await openForWriting({ dataFolder, clock: systemClock, country: 'PL' });
    if (checkpointPages) database.handle.pragma(`wal_autocheckpoint = ${checkpointPages}`);
    if (neverFlush) database.handle.pragma('synchronous = OFF');
    tell({ kind: 'opened' });
    return database;
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    tell({ kind: 'startFailed', failure: error.failure });
    return undefined;
  }
}

async function work(database: OpenDatabase): Promise<void> {
  const dispatcher = createDispatcher({
    database: { kysely: database.kysely, dialect: 'sqlite', file: database },
    clock: systemClock,
    chosenFile: () => importFile,
    onChanged: () => {},
    log: (_ref, method, error) => process.stderr.write(`${method} ${String(error)}\n`),
    checkOutput: true,
  });
  const call: Calling = async (method, input, onProgress) => {
    const request = { method, input, ...(onProgress && { onProgress }) };
    return (await dispatcher.call(request)) as Envelope<Output<typeof method>>;
  };
  const { passphrases, peopleInImport } = options;
  await Promise.all([
    passphrases && backUpAll(),
    peopleInImport && importAll(call, peopleInImport),
    logCalls(call),
  ]);
}

type Calling = <Name extends EngineMethodName>(
  method: Name,
  input: Input<Name>,
  onProgress?: (done: number) => void,
) => Promise<Envelope<Output<Name>>>;

async function logCalls(call: Calling): Promise<void> {
  const { firstCall, calls } = options;
  for (let number = firstCall; number < firstCall + calls; number += 1) {
    const refusal = await logCall(call, number);
    if (refusal) tell({ kind: 'refused', what: 'call', code: refusal, call: number });
    // Lets the import and the other thread have their turns.
    await setImmediate();
  }
}

/** Stops at the first refusal, and returns its code. */
async function logCall(call: Calling, number: number): Promise<string | undefined> {
  const id = uuidv7(Date.now());
  const content = (note: string): CallContent => ({
    ...blankCall,
    newCustomer: `Klientka ${number}`,
    note,
  });
  const started = await call('calls.start', { id, content: content('') });
  if (!started.ok) return started.error.code;
  for (let revision = 1; revision <= revisionsOfDraft; revision += 1) {
    const note = `call ${number} draft ${revision}`;
    const kept = await call('calls.keep', { id, revision, content: content(note) });
    if (!kept.ok) return kept.error.code;
    tell({ kind: 'kept', call: number, revision });
  }
  const saved = await call('calls.save', { id, content: content(`call ${number}`) });
  if (!saved.ok) return saved.error.code;
  tell({ kind: 'saved', call: number });
  return undefined;
}

let importFile = '';

async function importAll(call: Calling, people: number): Promise<void> {
  const { rounds = 1, run, target } = options;
  for (let number = 0; number < rounds; number += 1) {
    const file = `people ${run}-${number}.csv`;
    importFile = join(target, file);
    writeFileSync(importFile, peopleOf(run * 100 + number, people));
    tell({ kind: 'importing', file });
    const refusal = await importOnce(call, file);
    if (refusal) tell({ kind: 'refused', what: 'import', code: refusal });
    await setImmediate();
  }
}

async function importOnce(call: Calling, file: string): Promise<string | undefined> {
  const token = randomUUID();
  const preview = await call('imports.inspect', { file: token, format: null });
  if (!preview.ok) return preview.error.code;
  const { format, mapping } = preview.value;
  let begun = false;
  const onProgress = (done: number) => {
    if (!begun && done > 0) tell({ kind: 'underway', what: 'import' });
    begun ||= done > 0;
  };
  const result = await call('imports.run', { file: token, format, mapping }, onProgress);
  if (!result.ok) return result.error.code;
  tell({ kind: 'imported', file, added: result.value.added });
  return undefined;
}

/** None of them stands in the file of another number. */
function peopleOf(number: number, count: number): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const unique = number * 1000 + index;
    return `Osoba${unique} Testowa,${600_000_000 + unique}`;
  });
  return `name,phone\n${rows.join('\n')}\n`;
}

function backUpAll(): Promise<void> {
  const worker = new Worker(new URL('./reader.js', import.meta.url), { workerData: options });
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', () => resolve());
  });
}

const database = await open();
if (database) {
  if (!options.openOnly) await work(database);
  await database.close();
  tell({ kind: 'done' });
}
