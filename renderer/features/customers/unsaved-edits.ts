import type { CustomerDetails } from '#contract/customers.ts';
import { createStore } from '../../components/store.ts';

export interface UnsavedEdit {
  details: CustomerDetails;
  /** The version that the editing began with; null for a card that does not exist yet. */
  version: number | null;
}

/** Under the id of the card, or under this for the one that is being made. */
export const newCard = 'new';

/** What was typed into cards and neither saved nor thrown away, for as long as the window is open. */
const edits = createStore<ReadonlyMap<string, UnsavedEdit>>(new Map());

export function useUnsavedEdit(key: string): UnsavedEdit | undefined {
  return edits.use().get(key);
}

export function unsavedEdit(key: string): UnsavedEdit | undefined {
  return edits.get().get(key);
}

export function keepEdit(key: string, edit: UnsavedEdit): void {
  edits.set(new Map(edits.get()).set(key, edit));
}

export function dropEdit(key: string): void {
  const rest = new Map(edits.get());
  rest.delete(key);
  edits.set(rest);
}
