import type {
  Encoding,
  ImportField,
  ImportPreview,
  ImportResult,
  Separator,
} from '#contract/imports.ts';
import { CallFailed, call } from '../../bridge.ts';
import { createStore } from '../../components/store.ts';

interface Chosen {
  file: string;
  preview: ImportPreview;
}

export type ImportState =
  | { step: 'choose'; reading: boolean; failure: unknown }
  | ({ step: 'columns'; reading: boolean; cancelled: boolean; failure: unknown } & Chosen)
  | ({ step: 'running'; done: number; total: number | null; cancelling: boolean } & Chosen)
  | { step: 'done'; result: ImportResult; undoing: boolean; failure: unknown }
  | { step: 'undone'; removed: number; kept: number };
export type Step<Name extends ImportState['step']> = Extract<ImportState, { step: Name }>;

const start: Step<'choose'> = { step: 'choose', reading: false, failure: null };

const store = createStore<ImportState>(start);
let abort: AbortController | null = null;
/** Grows with every reading of a file, so that a slow answer never overtakes a newer one. */
let readings = 0;

/** One import at a time; it goes on and keeps its result whatever screen is shown. */
export const importRun = {
  useState: store.use,
  chooseFile,
  readAgain,
  mapColumn,
  run,
  cancel,
  undo,
};

async function chooseFile(): Promise<void> {
  const before = store.get();
  try {
    const chosen = await call('files.chooseImport', {});
    if (chosen === null) return;
    await read(chosen.file, null, null);
  } catch (failure) {
    store.set(before.step === 'columns' ? { ...before, failure } : { ...start, failure });
  }
}

/** Reads the same file in another way; what the columns become is guessed anew. */
async function readAgain(encoding: Encoding, separator: Separator): Promise<void> {
  const state = store.get();
  if (state.step === 'columns') await read(state.file, encoding, separator);
}

async function read(
  file: string,
  encoding: Encoding | null,
  separator: Separator | null,
): Promise<void> {
  readings += 1;
  const reading = readings;
  const before = store.get();
  store.set(
    before.step === 'columns'
      ? { ...before, reading: true, cancelled: false, failure: null }
      : { ...start, reading: true },
  );
  try {
    const preview = await call('imports.inspect', { file, encoding, separator });
    if (reading !== readings) return;
    store.set({ step: 'columns', file, preview, reading: false, cancelled: false, failure: null });
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
  store.set({ ...state, cancelled: false, preview: { ...state.preview, mapping } });
}

async function run(): Promise<void> {
  const state = store.get();
  if (state.step !== 'columns' || state.reading) return;
  const { file, preview } = state;
  const { encoding, separator, mapping } = preview;
  const { signal } = (abort = new AbortController());
  store.set({ step: 'running', file, preview, done: 0, total: null, cancelling: false });
  try {
    const result = await call(
      'imports.run',
      { file, encoding, separator, mapping },
      {
        signal,
        onProgress: ({ done, total }) => {
          const running = store.get();
          if (running.step === 'running') store.set({ ...running, done, total });
        },
      },
    );
    store.set({ step: 'done', result, undoing: false, failure: null });
  } catch (failure) {
    const cancelled = failure instanceof CallFailed && failure.error.code === 'CANCELLED';
    store.set({
      step: 'columns',
      file,
      preview,
      reading: false,
      cancelled,
      failure: cancelled ? null : failure,
    });
  } finally {
    abort = null;
  }
}

function cancel(): void {
  const state = store.get();
  if (state.step !== 'running') return;
  store.set({ ...state, cancelling: true });
  abort?.abort();
}

async function undo(): Promise<void> {
  const before = store.get();
  if (before.step !== 'done' || before.undoing) return;
  store.set({ ...before, undoing: true, failure: null });
  try {
    const { removed, kept } = await call('imports.undo', { batchId: before.result.batchId });
    store.set({ step: 'undone', removed, kept });
  } catch (failure) {
    store.set({ ...before, undoing: false, failure });
  }
}
