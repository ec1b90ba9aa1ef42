import { createStore } from '../../components/store.ts';

const opened = createStore(false);
let focusedBefore: Element | null = null;

export const useChooser = opened.use;

export function openChooser(): void {
  if (!opened.get()) focusedBefore = document.activeElement;
  opened.set(true);
}

/** Somebody was chosen, or the counter is locked. */
export function closeChooser(): void {
  if (opened.get()) opened.set(false);
}

/** Nobody was chosen: the keyboard goes back to where it was. */
export function leaveChooser(): void {
  closeChooser();
  if (focusedBefore instanceof HTMLElement) focusedBefore.focus();
}
