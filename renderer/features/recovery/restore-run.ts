import type { RestorePreview } from '#contract/recovery.ts';
import { CallFailed, call } from '../../bridge.ts';
import { oneJob } from '../../components/one-job.ts';
import { createStore } from '../../components/store.ts';
import { beginAnew } from './begin-anew.ts';

interface Chosen {
  file: string;
  name: string;
}

interface Running {
  name: string;
  /** From 0 to 1. */
  share: number;
  stopping: boolean;
}

export type RestoreState =
  | { step: 'idle' }
  | ({ step: 'reading' } & Running)
  | { step: 'locked'; chosen: Chosen; wrong: boolean }
  | { step: 'preview'; chosen: Chosen; passphrase: string | null; preview: RestorePreview }
  /** The data is closed meanwhile, and the window shows nothing else. */
  | ({ step: 'restoring' } & Running)
  | { step: 'failed'; doing: 'read' | 'restore'; failure: unknown };
export type RestoreStep<Name extends RestoreState['step']> = Extract<RestoreState, { step: Name }>;

/** Whether a backup is being looked at, which takes the place of the ways to go on. */
export function isAsking({ step }: RestoreState): boolean {
  return step === 'reading' || step === 'locked' || step === 'preview';
}

const store = createStore<RestoreState>({ step: 'idle' });
const job = oneJob();

/** One at a time, whatever screen is shown. */
export const restoreRun = {
  useState: store.use,
  choose,
  take,
  unlock,
  confirm,
  stop,
  dismiss: () => store.set({ step: 'idle' }),
};

/** Asks which backup, and shows what is in it. */
async function choose(): Promise<void> {
  try {
    const chosen = await call('files.chooseBackup', {});
    if (chosen) await read(chosen, null);
  } catch (failure) {
    store.set({ step: 'failed', doing: 'read', failure });
  }
}

/** The same for one that the program has found. */
async function take(chosen: Chosen): Promise<void> {
  await read(chosen, null);
}

async function unlock(passphrase: string): Promise<void> {
  const state = store.get();
  if (state.step === 'locked') await read(state.chosen, passphrase);
}

async function read(chosen: Chosen, passphrase: string | null): Promise<void> {
  const options = begin('reading', chosen.name);
  try {
    const preview = await call('restore.preview', { file: chosen.file, passphrase }, options);
    store.set({ step: 'preview', chosen, passphrase, preview });
  } catch (failure) {
    const { code, file } = errorOf(failure);
    if (file === 'needsPassphrase' || file === 'wrongPassphrase') {
      store.set({ step: 'locked', chosen, wrong: file === 'wrongPassphrase' });
    } else if (code === 'CANCELLED') store.set({ step: 'idle' });
    else store.set({ step: 'failed', doing: 'read', failure });
  }
}

/** Puts the data of the backup that is shown in the place of what is here. */
async function confirm(): Promise<void> {
  const state = store.get();
  if (state.step !== 'preview') return;
  const { chosen, passphrase } = state;
  const options = begin('restoring', chosen.name);
  try {
    await call('recovery.restore', { file: chosen.file, passphrase }, options);
    await beginAnew();
  } catch (failure) {
    if (errorOf(failure).code === 'CANCELLED') store.set(state);
    else store.set({ step: 'failed', doing: 'restore', failure });
  }
}

function begin(step: 'reading' | 'restoring', name: string) {
  store.set({ step, name, share: 0, stopping: false });
  return job.begin((share) => {
    const state = store.get();
    if (state.step === step) store.set({ ...state, share });
  });
}

function stop(): void {
  const state = store.get();
  if (state.step !== 'reading' && state.step !== 'restoring') return;
  store.set({ ...state, stopping: true });
  job.stop();
}

function errorOf(failure: unknown) {
  return failure instanceof CallFailed ? failure.error : { code: 'INTERNAL' as const, file: null };
}
