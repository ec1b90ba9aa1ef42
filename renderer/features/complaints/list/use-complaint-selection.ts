import type { ComplaintRow } from '#contract/complaints.ts';
import { call } from '../../../bridge.ts';
import {
  type RowSelection,
  type SelectionKind,
  useRowSelection,
} from '../../../components/use-row-selection.ts';
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

/** `rowAt` is undefined for rows that are on their way. */
export function useComplaintSelection(
  listing: Listing,
  total: number,
  rowAt: (index: number) => ComplaintRow | undefined,
): RowSelection {
  const { selection } = useRegister();
  const { add, toggle, extend, clear, forgetStart } = useRowSelection({
    ...kind,
    selection,
    onSelect: setSelection,
    rowAt,
    fetchRows: (first, last) => rowsBetween(listing, first, last),
  });

  function selectAll(): void {
    forgetStart();
    if (total > 0) void add(0, total - 1, nothingChosen);
  }

  const isSelected = (id: string) => selection.has(id);
  return { count: selection.size, isSelected, toggle, extend, selectAll, clear, forgetStart };
}

const kind: SelectionKind<Chosen, Selection> = { nothing: nothingChosen, toggled, withSome };

function toggled(selection: Selection, row: Chosen): Selection {
  const next = new Map(selection);
  if (!next.delete(row.id)) next.set(row.id, chosen(row));
  return next;
}

function withSome(selection: Selection, rows: readonly Chosen[]): Selection {
  const next = new Map(selection);
  for (const row of rows) next.set(row.id, chosen(row));
  return next;
}

function chosen({ id, version, ownerId }: Chosen): Chosen {
  return { id, version, ownerId };
}

async function rowsBetween(listing: Listing, first: number, last: number): Promise<Chosen[]> {
  const rows: Chosen[] = [];
  for (let offset = first; offset <= last; offset += mostAtOnce) {
    const limit = Math.min(mostAtOnce, last - offset + 1);
    rows.push(...(await call('complaints.list', { ...listing, offset, limit })).rows);
  }
  return rows;
}
