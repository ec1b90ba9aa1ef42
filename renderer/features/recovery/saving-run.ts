import { call } from '../../bridge.ts';
import { oneJob } from '../../components/one-job.ts';
import { createStore } from '../../components/store.ts';

export type SavingState =
  | { step: 'idle' }
  | { step: 'running'; name: string; share: number; stopping: boolean }
  | { step: 'saved'; name: string }
  | { step: 'failed'; failure: unknown };

const store = createStore<SavingState>({ step: 'idle' });
const job = oneJob();

export const savingRun = { useState: store.use, save, stop };

/** Asks where to, and writes the files of the database into an archive there. */
async function save(): Promise<void> {
  try {
    const target = await call('files.chooseArchiveTarget', {});
    if (target) await write(target);
  } catch (failure) {
    store.set({ step: 'failed', failure });
  }
}

async function write({ file, name }: { file: string; name: string }): Promise<void> {
  store.set({ step: 'running', name, share: 0, stopping: false });
  const options = job.begin((share) => {
    const state = store.get();
    if (state.step === 'running') store.set({ ...state, share });
  });
  try {
    await call('recovery.saveFiles', { file }, options);
    store.set({ step: 'saved', name });
  } catch (failure) {
    if (!job.wasStopped()) throw failure;
    store.set({ step: 'idle' });
  }
}

function stop(): void {
  const state = store.get();
  if (state.step !== 'running') return;
  store.set({ ...state, stopping: true });
  job.stop();
}
