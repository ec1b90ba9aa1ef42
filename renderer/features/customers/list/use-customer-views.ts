import { useQuery } from '@tanstack/react-query';
import type { ViewOf } from '#contract/views.ts';
import type { ListWithViews } from '../../views/use-views.ts';
import { type Listing, setView, showView, useListState } from '../list-state.ts';
import { viewsQuery } from '../queries.ts';

type CustomersView = ViewOf<'customers'>;

/** The views of the list of customers. */
export function useCustomerViews(): ListWithViews<CustomersView> {
  const { filter, order, viewId } = useListState();
  const { data: views = [] } = useQuery(viewsQuery());
  return {
    views,
    viewId,
    isShown: (view) => JSON.stringify(ordered(view)) === JSON.stringify(ordered({ filter, order })),
    show: showView,
    setView,
    asView: (named) => ({ ...named, kind: 'customers', filter, order }),
  };
}

function ordered({ filter, order }: Pick<Listing, 'filter' | 'order'>) {
  const asked = Object.entries(filter);
  return [asked.toSorted(([one], [other]) => (one < other ? -1 : 1)), order.by, order.descending];
}
