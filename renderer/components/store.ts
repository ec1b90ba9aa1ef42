import { useSyncExternalStore } from 'react';

interface Store<T> {
  get: () => T;
  set: (next: T) => void;
  /** The current value in a component, which is drawn again when it changes. */
  use: () => T;
}

/** A value that outlives the screens that show it. */
export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  const get = () => value;
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    get,
    set: (next) => {
      value = next;
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(subscribe, get),
  };
}
