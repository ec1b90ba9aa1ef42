import { FilterPopover } from '../../../components/FilterPopover.tsx';
import { setFilter, useListState } from '../list-state.ts';
import { FilterFields } from './FilterFields.tsx';

/** `count` says how many things the filter asks for. */
export function FilterButton({ count }: { count: number }) {
  const { filter } = useListState();
  return (
    <FilterPopover count={count} width={344} onClear={() => setFilter({})}>
      <FilterFields filter={filter} onChange={setFilter} />
    </FilterPopover>
  );
}
