import { createStore } from './store.ts';

/** What was typed into the small forms of the screens and not saved, for as long as the window is open. */
const kept = createStore<ReadonlyMap<string, object>>(new Map());

/**
 * The input of one form; it survives closing the form and leaving the card. `typed` is undefined
 * while nothing was.
 */
export function useKeptInput<Input extends object>(key: string, start: Input) {
  // Each key is used by one form only, so what is stored under it has its type.
  const typed = kept.use().get(key) as Input | undefined;
  return {
    typed,
    input: typed ?? start,
    change: (part: Partial<Input>) => keep(key, { ...start, ...typed, ...part }),
    drop: () => keep(key, undefined),
    restore: (input: Input) => keep(key, input),
  };
}

/** What a form that may be closed was left with. */
export function useLeftInput(key: string): object | undefined {
  return kept.use().get(key);
}

function keep(key: string, input: object | undefined): void {
  const next = new Map(kept.get());
  if (input) next.set(key, input);
  else next.delete(key);
  kept.set(next);
}
