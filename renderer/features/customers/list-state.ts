import { createStore } from '../../components/store.ts';

export interface CustomerFilter {
  search: string;
  bin: boolean;
}

interface ListState extends CustomerFilter {
  /** The row that the arrow keys stand on; undefined until they are used. */
  active: number | undefined;
}

/** Kept while other screens are open, so that the list is found again as it was left. */
const state = createStore<ListState>({ search: '', bin: false, active: undefined });

export const useListState = state.use;

/** What Enter would open is marked while something is searched. */
export function setSearch(search: string): void {
  state.set({ ...state.get(), search, active: search.trim() === '' ? undefined : 0 });
}

export function setBin(bin: boolean): void {
  state.set({ search: '', bin, active: undefined });
}

export function setActive(active: number | undefined): void {
  state.set({ ...state.get(), active });
}

/** Where a step from the current row leads, kept inside the list. */
export function stepFrom(active: number | undefined, step: number, total: number): number {
  const start = active ?? (step > 0 ? -1 : total);
  return Math.max(0, Math.min(total - 1, start + step));
}
