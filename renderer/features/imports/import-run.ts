import type {
  ImportCheck,
  ImportField,
  ImportPreview,
  ImportResult,
  TableFormat,
} from '#contract/imports.ts';
import type { Input, Output } from '#contract/index.ts';
import { CallFailed, call, grantDropped } from '../../bridge.ts';
import { createStore } from '../../components/store.ts';

export interface Chosen {
  file: string;
  preview: ImportPreview;
}

/** `safety` is the backup before anything is added. */
type Job = 'check' | 'safety' | 'run' | 'undo';

export type ImportState =
  | { step: 'choose'; reading: boolean; failure: unknown; undoFailure: unknown }
  | ({ step: 'columns'; reading: boolean; stopped: boolean; failure: unknown } & Chosen)
  | {
      step: 'running';
      job: Job;
      fileName: string;
      done: number;
      total: number | null;
      stopping: boolean;
    }
  | ({
      step: 'checked';
      check: ImportCheck;
      stopped: boolean;
      failure: unknown;
      /** What failed is the backup before it. */
      unsafe: boolean;
    } & Chosen)
  | ({ step: 'done'; result: ImportResult; failure: unknown } & Chosen)
  | { step: 'undone'; removed: number; kept: number };
export type Step<Name extends ImportState['step']> = Extract<ImportState, { step: Name }>;

const start: Step<'choose'> = { step: 'choose', reading: false, failure: null, undoFailure: null };

const store = createStore<ImportState>(start);
let abort: AbortController | null = null;
/** Grows with every reading of a file, so that a slow answer never overtakes a newer one. */
let readings = 0;

/** One import at a time; it goes on and keeps its result whatever screen is shown. */
export const importRun = {
  useState: store.use,
  chooseFile,
  takesFile,
  dropFile,
  startOver,
  readAgain,
  mapColumn,
  check,
  backToColumns,
  run,
  stop,
  undo,
};

/** What the engine needs to read the chosen table. */
export function sourceOf({ file, preview }: Chosen): Input<'imports.check'> {
  return { file, format: preview.format, mapping: preview.mapping };
}

function chooseFile(): Promise<void> {
  return readGranted(async () => (await call('files.chooseImport', {}))?.file);
}

/** Whether a file may be dropped now: not while a job runs, nor on what was checked and waits. */
function takesFile({ step }: ImportState): boolean {
  return step !== 'running' && step !== 'checked';
}

async function dropFile(file: File): Promise<void> {
  if (takesFile(store.get())) await readGranted(() => grantDropped(file));
}

async function readGranted(grant: () => Promise<string | undefined>): Promise<void> {
  const before = store.get();
  try {
    const file = await grant();
    if (file !== undefined) await read(file, null);
  } catch (failure) {
    store.set(before.step === 'columns' ? { ...before, failure } : { ...start, failure });
  }
}

function startOver(): void {
  if (store.get().step !== 'running') store.set(start);
}

/** Reads the same file in another way; what the columns become is proposed anew. */
async function readAgain(format: TableFormat): Promise<void> {
  const state = store.get();
  if (state.step === 'columns') await read(state.file, format);
}

async function read(file: string, format: TableFormat | null): Promise<void> {
  readings += 1;
  const reading = readings;
  const before = store.get();
  store.set(
    before.step === 'columns'
      ? { ...before, reading: true, stopped: false, failure: null }
      : { ...start, reading: true },
  );
  try {
    const preview = await call('imports.inspect', { file, format });
    if (reading !== readings) return;
    store.set({ step: 'columns', file, preview, reading: false, stopped: false, failure: null });
  } catch (failure) {
    if (reading !== readings) return;
    store.set(
      before.step === 'columns' ? { ...before, reading: false, failure } : { ...start, failure },
    );
  }
}

function mapColumn(index: number, field: ImportField | null): void {
  const state = store.get();
  if (state.step !== 'columns') return;
  const mapping = state.preview.mapping.with(index, field);
  store.set({ ...state, stopped: false, preview: { ...state.preview, mapping } });
}

async function check(): Promise<void> {
  const before = store.get();
  if (before.step !== 'columns' || before.reading) return;
  const { file, preview } = before;
  try {
    const outcome = await runJob('check', preview.fileName, 'imports.check', sourceOf(before));
    const fresh = { stopped: false, failure: null, unsafe: false };
    store.set({ step: 'checked', file, preview, check: outcome, ...fresh });
  } catch (error) {
    store.set({ ...before, ...endOf(error) });
  }
}

function backToColumns(): void {
  const state = store.get();
  if (state.step !== 'checked') return;
  const { file, preview } = state;
  store.set({ step: 'columns', file, preview, reading: false, stopped: false, failure: null });
}

async function run(): Promise<void> {
  const before = store.get();
  if (before.step !== 'checked') return;
  const { file, preview } = before;
  let unsafe = true;
  try {
    await runJob('safety', preview.fileName, 'backup.beforeImport', {});
    unsafe = false;
    if (isStopping()) return store.set({ ...before, stopped: true, failure: null, unsafe });
    const { total } = before.check;
    const result = await runJob('run', preview.fileName, 'imports.run', sourceOf(before), total);
    store.set({ step: 'done', file, preview, result, failure: null });
  } catch (error) {
    store.set({ ...before, ...endOf(error), unsafe });
  }
}

/** It may have been too late for the job itself. */
function isStopping(): boolean {
  const state = store.get();
  return state.step === 'running' && state.stopping;
}

async function undo(batchId: string, fileName: string): Promise<void> {
  const before = store.get();
  if (before.step !== 'done' && before.step !== 'choose') return;
  try {
    const { removed, kept } = await runJob('undo', fileName, 'imports.undo', { batchId });
    store.set({ step: 'undone', removed, kept });
  } catch (failure) {
    store.set(
      before.step === 'done' ? { ...before, failure } : { ...before, undoFailure: failure },
    );
  }
}

function stop(): void {
  const state = store.get();
  if (state.step !== 'running') return;
  store.set({ ...state, stopping: true });
  abort?.abort();
}

/** Shows a job as running until it has come to its end; what is known beats what it estimates. */
async function runJob<
  Name extends 'imports.check' | 'backup.beforeImport' | 'imports.run' | 'imports.undo',
>(
  job: Job,
  fileName: string,
  method: Name,
  input: Input<Name>,
  known: number | null = null,
): Promise<Output<Name>> {
  const { signal } = (abort = new AbortController());
  store.set({ step: 'running', job, fileName, done: 0, total: known, stopping: false });
  try {
    return await call(method, input, {
      signal,
      onProgress: ({ done, total }) => {
        const running = store.get();
        if (running.step === 'running') store.set({ ...running, done, total: known ?? total });
      },
    });
  } finally {
    abort = null;
  }
}

function endOf(error: unknown): { stopped: boolean; failure: unknown } {
  const stopped = error instanceof CallFailed && error.error.code === 'CANCELLED';
  return { stopped, failure: stopped ? null : error };
}
