import type { Language } from '#contract/preferences.ts';
import { CallFailed, call } from '../../bridge.ts';
import { createStore } from '../../components/store.ts';
import { forgetDeeds } from '../../components/toast.tsx';
import { today } from '../../days.ts';

export type DemoState =
  | { step: 'idle' }
  | { step: 'adding'; done: number; total: number | null; cancelling: boolean }
  | { step: 'removing' }
  | { step: 'failed'; doing: 'add' | 'remove'; failure: unknown };

const store = createStore<DemoState>({ step: 'idle' });
let abort: AbortController | null = null;

/** One run at a time; it goes on whatever screen is shown. */
export const demoRun = { useState: store.use, add, cancel, remove, dismiss };

async function add(language: Language): Promise<void> {
  abort = new AbortController();
  store.set({ step: 'adding', done: 0, total: null, cancelling: false });
  try {
    await call(
      'demo.add',
      { language, today: today() },
      {
        signal: abort.signal,
        onProgress: ({ done, total }) => {
          const state = store.get();
          if (state.step === 'adding') store.set({ ...state, done, total });
        },
      },
    );
    store.set({ step: 'idle' });
  } catch (failure) {
    const cancelled = failure instanceof CallFailed && failure.error.code === 'CANCELLED';
    store.set(cancelled ? { step: 'idle' } : { step: 'failed', doing: 'add', failure });
  }
}

function cancel(): void {
  const state = store.get();
  if (state.step !== 'adding') return;
  store.set({ ...state, cancelling: true });
  abort?.abort();
}

/** Resolves to whether they are gone. */
async function remove(): Promise<boolean> {
  store.set({ step: 'removing' });
  try {
    await call('demo.remove', {});
    // Whom the last deeds concerned may be gone.
    forgetDeeds();
    store.set({ step: 'idle' });
    return true;
  } catch (failure) {
    store.set({ step: 'failed', doing: 'remove', failure });
    return false;
  }
}

function dismiss(): void {
  store.set({ step: 'idle' });
}
