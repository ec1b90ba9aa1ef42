import { createStore } from '../../components/store.ts';

interface PaletteState {
  opened: boolean;
  /** Only what can be taken back is offered, until something is typed. */
  undoing: boolean;
}

const state = createStore<PaletteState>({ opened: false, undoing: false });
let focusedBefore: Element | null = null;

export const usePalette = state.use;

export function openPalette({ undoing = false } = {}): void {
  if (!state.get().opened) focusedBefore = document.activeElement;
  state.set({ opened: true, undoing });
}

/** Something was chosen, which takes the keyboard to where it belongs. */
export function closePalette(): void {
  if (state.get().opened) state.set({ opened: false, undoing: false });
}

/** Nothing was chosen: the keyboard goes back to where it was. */
export function leavePalette(): void {
  closePalette();
  if (focusedBefore instanceof HTMLElement) focusedBefore.focus();
}
