import { call } from '../../../bridge.ts';
import {
  type RowSelection,
  type SelectionKind,
  useRowSelection,
} from '../../../components/use-row-selection.ts';
import { type Listing, setSelection, useListState } from '../list-state.ts';
import {
  countOf,
  everybody,
  includes,
  nobody,
  type Selection,
  toggled,
  withSome,
} from './selection.ts';

const kind: SelectionKind<string, Selection> = { nothing: nobody, toggled, withSome };

/** `idAt` is undefined for rows that are on their way. */
export function useCustomerSelection(
  listing: Listing,
  total: number,
  idAt: (index: number) => string | undefined,
): RowSelection {
  const { selection } = useListState();
  const { toggle, extend, clear, forgetStart } = useRowSelection({
    ...kind,
    selection,
    onSelect: setSelection,
    rowAt: idAt,
    fetchRows: (first, last) => {
      const { search, filter, order } = listing;
      const limit = last - first + 1;
      return call('customers.range', { search, filter, order, offset: first, limit });
    },
  });

  function selectAll(): void {
    forgetStart();
    setSelection(everybody);
  }

  const count = countOf(selection, total);
  const isSelected = (id: string) => includes(selection, id);
  return { count, isSelected, toggle, extend, selectAll, clear, forgetStart };
}
