import { useRef } from 'react';
import type { ComplaintRow } from '#contract/complaints.ts';
import { call } from '../../../bridge.ts';
import { showError } from '../../../components/toast.tsx';
import type { Listing } from '../queries.ts';
import {
  type Chosen,
  nothingChosen,
  type Selection,
  setSelection,
  useRegister,
} from '../register-state.ts';

/** As many as one question may ask for. */
const mostAtOnce = 500;

/** Where a stretch of rows begins, and what was selected before it was drawn. */
interface Start {
  index: number;
  before: Selection;
}

/** What keys and clicks do to the selection; `rowAt` is undefined for rows that are on their way. */
export function useRowSelection(
  listing: Listing,
  total: number,
  rowAt: (index: number) => ComplaintRow | undefined,
) {
  const { selection } = useRegister();
  const start = useRef<Start | undefined>(undefined);
  const asked = useRef(0);

  async function rowsBetween(first: number, last: number): Promise<Chosen[]> {
    const known = Array.from({ length: last - first + 1 }, (_, step) => rowAt(first + step));
    if (known.every((row) => row !== undefined)) return known;
    const rows: Chosen[] = [];
    for (let offset = first; offset <= last; offset += mostAtOnce) {
      const limit = Math.min(mostAtOnce, last - offset + 1);
      rows.push(...(await call('complaints.list', { ...listing, offset, limit })).rows);
    }
    return rows;
  }

  async function select(first: number, last: number, before: Selection): Promise<void> {
    asked.current += 1;
    const latest = asked.current;
    try {
      const rows = await rowsBetween(first, last);
      if (latest === asked.current) setSelection(withSome(before, rows));
    } catch (error) {
      showError(error);
    }
  }

  function toggle(index: number): void {
    const row = rowAt(index);
    if (!row) return;
    const next = new Map(selection);
    if (!next.delete(row.id)) next.set(row.id, chosen(row));
    start.current = { index, before: next };
    setSelection(next);
  }

  /** From where the selection was begun, or from `from`, up to this row and no further. */
  async function extend(from: number, to: number): Promise<void> {
    start.current ??= { index: from, before: selection };
    const { index, before } = start.current;
    await select(Math.min(index, to), Math.max(index, to), before);
  }

  /** The next stretch begins where the keys stand then. */
  function forgetStart(): void {
    start.current = undefined;
    asked.current += 1;
  }

  function selectAll(): void {
    forgetStart();
    if (total > 0) void select(0, total - 1, nothingChosen);
  }

  function clear(): void {
    forgetStart();
    setSelection(nothingChosen);
  }

  return { selection, toggle, extend, selectAll, clear, forgetStart };
}

export type RowSelection = ReturnType<typeof useRowSelection>;

const chosen = ({ id, version, ownerId }: Chosen): Chosen => ({ id, version, ownerId });

function withSome(selection: Selection, rows: readonly Chosen[]): Selection {
  const next = new Map(selection);
  for (const row of rows) next.set(row.id, chosen(row));
  return next;
}
