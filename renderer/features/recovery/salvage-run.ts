import type { Salvaged } from '#contract/recovery.ts';
import { call } from '../../bridge.ts';
import { oneJob } from '../../components/one-job.ts';
import { createStore } from '../../components/store.ts';
import { beginAnew } from './begin-anew.ts';

export type SalvageState =
  | { step: 'idle' }
  | { step: 'running'; share: number; stopping: boolean }
  | { step: 'salvaged'; salvaged: Salvaged; keeping: boolean }
  | { step: 'failed'; failure: unknown };

const store = createStore<SalvageState>({ step: 'idle' });
const job = oneJob();

export const salvageRun = {
  useState: store.use,
  begin,
  keep,
  stop,
  dismiss: () => store.set({ step: 'idle' }),
};

/** Reads what is readable; what becomes of it is asked afterwards. */
async function begin(placeholderName: string): Promise<void> {
  store.set({ step: 'running', share: 0, stopping: false });
  const options = job.begin((share) => {
    const state = store.get();
    if (state.step === 'running') store.set({ ...state, share });
  });
  try {
    const salvaged = await call('recovery.salvage', { placeholderName }, options);
    store.set({ step: 'salvaged', salvaged, keeping: false });
  } catch (failure) {
    store.set(job.wasStopped() ? { step: 'idle' } : { step: 'failed', failure });
  }
}

async function keep(): Promise<void> {
  const state = store.get();
  if (state.step !== 'salvaged') return;
  store.set({ ...state, keeping: true });
  try {
    await call('recovery.keepSalvaged', {});
    await beginAnew();
  } catch (failure) {
    store.set({ step: 'failed', failure });
  }
}

function stop(): void {
  const state = store.get();
  if (state.step !== 'running') return;
  store.set({ ...state, stopping: true });
  job.stop();
}
