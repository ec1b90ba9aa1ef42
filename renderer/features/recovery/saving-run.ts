import { call } from '../../bridge.ts';
import { createStore } from '../../components/store.ts';

export type SavingState =
  | { step: 'idle' }
  | { step: 'running'; name: string; share: number; stopping: boolean }
  | { step: 'saved'; name: string }
  | { step: 'failed'; failure: unknown };

const store = createStore<SavingState>({ step: 'idle' });
let abort: AbortController | null = null;

export const savingRun = { useState: store.use, save, stop };

/** Asks where to, and writes the files of the database into an archive there. */
async function save(): Promise<void> {
  try {
    const target = await call('files.chooseArchiveTarget', {});
    if (!target) return;
    abort = new AbortController();
    store.set({ step: 'running', name: target.name, share: 0, stopping: false });
    const onProgress = ({ done, total }: { done: number; total: number | null }) => {
      const state = store.get();
      if (state.step === 'running' && total) store.set({ ...state, share: done / total });
    };
    const options = { signal: abort.signal, onProgress };
    await call('recovery.saveFiles', { file: target.file }, options);
    store.set({ step: 'saved', name: target.name });
  } catch (failure) {
    store.set(abort?.signal.aborted ? { step: 'idle' } : { step: 'failed', failure });
  }
}

function stop(): void {
  const state = store.get();
  if (state.step !== 'running') return;
  store.set({ ...state, stopping: true });
  abort?.abort();
}
