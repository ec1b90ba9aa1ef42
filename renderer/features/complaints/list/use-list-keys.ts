import type { KeyboardEvent } from 'react';
import { focusDetail } from '../focus.ts';
import { setActive, useRegister } from '../register-state.ts';
import type { RowSelection } from './use-row-selection.ts';

/** How far each key goes; the ends of the list hold it. */
const steps: Record<string, number> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

interface ListKeys {
  total: number;
  /** Undefined where nothing can be selected. */
  rows: RowSelection | undefined;
  selectedId: string | undefined;
  open: (index: number) => void;
}

/** Where a step from the current row leads, kept inside the list. */
export function stepFrom(active: number | undefined, step: number, total: number): number {
  const start = active ?? (step > 0 ? -1 : total);
  return Math.max(0, Math.min(total - 1, start + step));
}

/**
 * The keys of the register: arrows go, and open what they come to where something is open beside
 * the list; with Shift they select. Space selects one, Ctrl+A all.
 */
export function useListKeys({ total, rows, selectedId, open }: ListKeys) {
  const { active } = useRegister();

  /** True when the key was for the selection. */
  function select({ code, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    if (!rows) return false;
    const primary = ctrlKey || metaKey;
    const step = steps[code];
    if (code === 'KeyA' && primary && !shiftKey) rows.selectAll();
    else if (code === 'Space' && !shiftKey) rows.toggle(active ?? 0);
    else if (code === 'Escape' && rows.selection.size > 0) rows.clear();
    else if (step !== undefined && shiftKey && !primary) {
      const to = stepFrom(active, step, total);
      void rows.extend(active ?? to, to);
      setActive(to);
    } else return false;
    return true;
  }

  /** True when the key was for going through the list. */
  function go({ code, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
    const step = steps[code];
    if (shiftKey || metaKey) return false;
    if (step !== undefined) {
      rows?.forgetStart();
      const to = stepFrom(active, step, total);
      if (ctrlKey || selectedId === undefined) setActive(to);
      else open(to);
    } else if ((code === 'Enter' || code === 'NumpadEnter') && !ctrlKey) {
      open(active ?? 0);
      focusDetail();
    } else return false;
    return true;
  }

  return (event: KeyboardEvent): void => {
    if (event.altKey || total === 0) return;
    if (select(event) || go(event)) event.preventDefault();
  };
}
