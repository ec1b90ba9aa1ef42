import { useRef } from 'react';
import { showError } from './toast.tsx';

/** How it is held which rows are selected. */
export interface SelectionKind<Row, Selection> {
  nothing: Selection;
  toggled: (selection: Selection, row: Row) => Selection;
  withSome: (selection: Selection, rows: readonly Row[]) => Selection;
}

interface Options<Row, Selection> extends SelectionKind<Row, Selection> {
  selection: Selection;
  onSelect: (selection: Selection) => void;
  /** Undefined for a row that is on its way. */
  rowAt: (index: number) => Row | undefined;
  /** Asks for rows that are not all here. */
  fetchRows: (first: number, last: number) => Promise<readonly Row[]>;
}

/** Where a stretch of rows begins, and what was selected before it was drawn. */
interface Start<Selection> {
  index: number;
  before: Selection;
}

/** What keys and clicks on the rows of a list do to its selection. */
export interface RowSelection {
  /** In a list of so many rows. */
  count: number;
  isSelected: (id: string) => boolean;
  toggle: (index: number) => void;
  /** From where the selection was begun, or from `from`, up to this row and no further. */
  extend: (from: number, to: number) => Promise<void>;
  selectAll: () => void;
  clear: () => void;
  /** The next stretch begins where the keys stand then. */
  forgetStart: () => void;
}

/** The part of a RowSelection that does not ask how the selection is held. */
export function useRowSelection<Row, Selection>(options: Options<Row, Selection>) {
  const { selection, onSelect, rowAt, fetchRows, nothing, toggled, withSome } = options;
  const start = useRef<Start<Selection> | undefined>(undefined);
  const asked = useRef(0);

  async function rowsBetween(first: number, last: number): Promise<readonly Row[]> {
    const known = Array.from({ length: last - first + 1 }, (_, step) => rowAt(first + step));
    return known.every((row) => row !== undefined) ? known : fetchRows(first, last);
  }

  /** Whatever is asked later counts instead. */
  async function add(first: number, last: number, before: Selection): Promise<void> {
    asked.current += 1;
    const latest = asked.current;
    try {
      const rows = await rowsBetween(first, last);
      if (latest === asked.current) onSelect(withSome(before, rows));
    } catch (error) {
      showError(error);
    }
  }

  function toggle(index: number): void {
    const row = rowAt(index);
    if (row === undefined) return;
    const next = toggled(selection, row);
    start.current = { index, before: next };
    onSelect(next);
  }

  async function extend(from: number, to: number): Promise<void> {
    start.current ??= { index: from, before: selection };
    const { index, before } = start.current;
    await add(Math.min(index, to), Math.max(index, to), before);
  }

  function forgetStart(): void {
    start.current = undefined;
    asked.current += 1;
  }

  function clear(): void {
    forgetStart();
    onSelect(nothing);
  }

  return { add, toggle, extend, clear, forgetStart };
}
