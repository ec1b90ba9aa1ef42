import {
  type ComplaintFilter,
  type ComplaintOrder,
  type ComplaintRow,
  openComplaints,
} from '#contract/complaints.ts';
import type { ViewOf } from '#contract/views.ts';
import { createStore } from '../../components/store.ts';
import type { Listing } from './queries.ts';

/** What has to be known of a complaint to hand it over, and to take that back. */
export type Chosen = Pick<ComplaintRow, 'id' | 'version' | 'ownerId'>;
export type Selection = ReadonlyMap<string, Chosen>;

interface RegisterState extends Listing {
  /** The row that the arrow keys stand on; undefined until they are used. */
  active: number | undefined;
  selection: Selection;
  /** The saved view that was picked last, also when its filter has been changed since. */
  viewId: string | null;
}

export const nothingChosen: Selection = new Map();

const untouched: RegisterState = {
  filter: openComplaints,
  order: 'due',
  active: undefined,
  selection: nothingChosen,
  viewId: null,
};

/** Kept while other screens are open, so that the register is found again as it was left. */
const state = createStore(untouched);

export const useRegister = state.use;

function change(part: Partial<RegisterState>): void {
  state.set({ ...state.get(), ...part });
}

/** As when the program starts. */
export function resetRegister(): void {
  state.set(untouched);
}

export function setFilter(part: Partial<ComplaintFilter>): void {
  const filter = { ...state.get().filter, ...part };
  change({ filter, active: undefined, selection: nothingChosen });
}

/** The same complaints stay selected. */
export function setOrder(order: ComplaintOrder): void {
  change({ order, active: undefined });
}

export function showView({ id, filter, order }: ViewOf<'complaints'>): void {
  state.set({ ...untouched, filter, order, viewId: id });
}

/** The register was kept as this view, or its view is gone; what it shows stays. */
export function setView(viewId: string | null): void {
  change({ viewId });
}

export function setActive(active: number | undefined): void {
  if (state.get().active !== active) change({ active });
}

export function setSelection(selection: Selection): void {
  change({ selection });
}
