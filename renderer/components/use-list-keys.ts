import type { KeyboardEvent } from 'react';
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

/** Where a step from the current row leads, kept inside the list. */
export function stepFrom(active: number | undefined, step: number, total: number): number {
  const start = active ?? (step > 0 ? -1 : total);
  return Math.max(0, Math.min(total - 1, start + step));
}

interface ListKeys {
  total: number;
  /** The row that the keys stand on; undefined until they are used. */
  active: number | undefined;
  setActive: (index: number) => void;
  /** Undefined where nothing can be selected. */
  rows: RowSelection | undefined;
  /** What an arrow does with the row that it leads to; with Ctrl it only goes there. */
  onGo: (index: number) => void;
  onEnter: (index: number) => void;
}

/** The keys of a list: arrows go, with Shift they select; Space selects one, Ctrl+A all. */
export function useListKeys({ total, active, setActive, rows, onGo, onEnter }: ListKeys) {
  /** True when the key was for the selection. */
  function select({ code, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    if (!rows) return false;
    const primary = ctrlKey || metaKey;
    const step = steps[code];
    if (code === 'KeyA' && primary && !shiftKey) rows.selectAll();
    else if (code === 'Space' && !shiftKey) rows.toggle(active ?? 0);
    else if (code === 'Escape' && rows.count > 0) rows.clear();
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
      if (ctrlKey) setActive(to);
      else onGo(to);
    } else if ((code === 'Enter' || code === 'NumpadEnter') && !ctrlKey) onEnter(active ?? 0);
    else return false;
    return true;
  }

  return (event: KeyboardEvent): void => {
    if (event.altKey || total === 0) return;
    if (select(event) || go(event)) event.preventDefault();
  };
}
