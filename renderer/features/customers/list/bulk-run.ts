import { createStore } from '../../../components/store.ts';

interface Run {
  kind: 'change' | 'revert';
  done: number;
  /** Null while it is not known. */
  total: number | null;
  stopping: boolean;
}

interface JobOptions {
  signal: AbortSignal;
  onProgress: (progress: { done: number; total: number | null }) => void;
}

const store = createStore<Run | null>(null);
let abort: AbortController | undefined;

/** One change of many cards at a time; it goes on whatever screen is shown. */
export const bulkRun = { useState: store.use, isRunning: () => store.get() !== null, run, stop };

async function run<T>(kind: Run['kind'], job: (options: JobOptions) => Promise<T>): Promise<T> {
  abort = new AbortController();
  store.set({ kind, done: 0, total: null, stopping: false });
  try {
    return await job({
      signal: abort.signal,
      onProgress: (progress) => {
        const running = store.get();
        if (running) store.set({ ...running, ...progress });
      },
    });
  } finally {
    store.set(null);
  }
}

function stop(): void {
  const running = store.get();
  if (running) store.set({ ...running, stopping: true });
  abort?.abort();
}
