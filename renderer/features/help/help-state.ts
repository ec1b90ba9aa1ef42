import { createStore } from '../../components/store.ts';

const opened = createStore(false);
let focusedBefore: Element | null = null;

export const useHelp = opened.use;

export function openHelp(): void {
  if (!opened.get()) focusedBefore = document.activeElement;
  opened.set(true);
}

/** Something else was asked for, which takes the keyboard to where it belongs. */
export function closeHelp(): void {
  if (opened.get()) opened.set(false);
}

/** The keyboard goes back to where it was. */
export function leaveHelp(): void {
  closeHelp();
  if (focusedBefore instanceof HTMLElement) focusedBefore.focus();
}

export function toggleHelp(): void {
  if (opened.get()) leaveHelp();
  else openHelp();
}
