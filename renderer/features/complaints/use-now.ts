import { useSyncExternalStore } from 'react';

const oneMinute = 60_000;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    for (const each of listeners) each();
  }, oneMinute);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** The minute that it is now, in milliseconds; whoever shows it is drawn again with the next one. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => Math.floor(Date.now() / oneMinute) * oneMinute);
}
