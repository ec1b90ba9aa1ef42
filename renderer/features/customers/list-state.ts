import { alphabetical, type CustomerFilter, type CustomerOrder } from '#contract/customers.ts';
import type { ViewOf } from '#contract/views.ts';
import { createStore } from '../../components/store.ts';
import { nobody, type Selection } from './list/selection.ts';

/** What decides which rows the list has. */
export interface Listing {
  search: string;
  bin: boolean;
  filter: CustomerFilter;
  order: CustomerOrder;
}

interface ListState extends Listing {
  /** The row that the arrow keys stand on; undefined until they are used. */
  active: number | undefined;
  selection: Selection;
  /** The saved view that was picked last, also when its filter has been changed since. */
  viewId: string | null;
}

const untouched: ListState = {
  search: '',
  bin: false,
  filter: {},
  order: alphabetical,
  active: undefined,
  selection: nobody,
  viewId: null,
};

/** Kept while other screens are open, so that the list is found again as it was left. */
const state = createStore(untouched);

export const useListState = state.use;

/** As when the program starts. */
export function resetList(): void {
  state.set(untouched);
}

/** What Enter would open is marked while something is searched. */
export function setSearch(search: string): void {
  const active = search.trim() === '' ? undefined : 0;
  state.set({ ...state.get(), search, active, selection: nobody });
}

export function setBin(bin: boolean): void {
  state.set({ ...state.get(), search: '', bin, active: undefined, selection: nobody });
}

export function setFilter(filter: CustomerFilter): void {
  const asked = withoutBlanks(filter);
  state.set({ ...state.get(), filter: asked, active: undefined, selection: nobody });
}

/** What is empty asks for nothing, so that two filters that mean the same are the same. */
function withoutBlanks(filter: CustomerFilter): CustomerFilter {
  const { tags = [], stages = [], ...rest } = filter;
  return {
    ...rest,
    ...(tags.length > 0 ? { tags } : {}),
    ...(stages.length > 0 ? { stages } : {}),
  };
}

/** The same customers stay selected. */
export function setOrder(order: CustomerOrder): void {
  state.set({ ...state.get(), order, active: undefined });
}

export function showView({ id, filter, order }: ViewOf<'customers'>): void {
  state.set({ ...untouched, filter, order, viewId: id });
}

/** The list was kept as this view, or its view is gone; what it shows stays. */
export function setView(viewId: string | null): void {
  state.set({ ...state.get(), viewId });
}

export function setActive(active: number | undefined): void {
  state.set({ ...state.get(), active });
}

export function setSelection(selection: Selection): void {
  state.set({ ...state.get(), selection });
}
