import { useRef } from 'react';
import { call } from '../../../bridge.ts';
import { showError } from '../../../components/toast.tsx';
import { type Listing, setSelection, useListState } from '../list-state.ts';
import { everybody, nobody, type Selection, toggled, withSome } from './selection.ts';

/** Where a stretch of rows begins, and what was selected before it was drawn. */
interface Start {
  index: number;
  before: Selection;
}

/** What keys and clicks do to the selection; `idAt` is undefined for rows that are on their way. */
export function useRowSelection(listing: Listing, idAt: (index: number) => string | undefined) {
  const { selection } = useListState();
  const start = useRef<Start | undefined>(undefined);
  const asked = useRef(0);

  async function idsBetween(first: number, last: number): Promise<string[]> {
    const known = Array.from({ length: last - first + 1 }, (_, step) => idAt(first + step));
    if (known.every((id) => id !== undefined)) return known;
    const { search, filter, order } = listing;
    return call('customers.range', { search, filter, order, offset: first, limit: known.length });
  }

  function toggle(index: number): void {
    const id = idAt(index);
    if (id === undefined) return;
    const next = toggled(selection, id);
    start.current = { index, before: next };
    setSelection(next);
  }

  /** From where the selection was begun, or from `from`, up to this row and no further. */
  async function extend(from: number, to: number): Promise<void> {
    start.current ??= { index: from, before: selection };
    const { index, before } = start.current;
    asked.current += 1;
    const latest = asked.current;
    try {
      const ids = await idsBetween(Math.min(index, to), Math.max(index, to));
      if (latest === asked.current) setSelection(withSome(before, ids));
    } catch (error) {
      showError(error);
    }
  }

  function selectAll(): void {
    forgetStart();
    setSelection(everybody);
  }

  function clear(): void {
    forgetStart();
    setSelection(nobody);
  }

  /** The next stretch begins where the keys stand then. */
  function forgetStart(): void {
    start.current = undefined;
    asked.current += 1;
  }

  return { selection, toggle, extend, selectAll, clear, forgetStart };
}

export type RowSelection = ReturnType<typeof useRowSelection>;
