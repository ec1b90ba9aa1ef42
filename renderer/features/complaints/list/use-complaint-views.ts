import { useQuery } from '@tanstack/react-query';
import type { ViewOf } from '#contract/views.ts';
import type { ListWithViews } from '../../views/use-views.ts';
import { complaintViewsQuery } from '../queries.ts';
import { setView, showView, useRegister } from '../register-state.ts';
import { isSameFilter } from './filter-parts.ts';

/** The views of the register. */
export function useComplaintViews(): ListWithViews<ViewOf<'complaints'>> {
  const { filter, order, viewId } = useRegister();
  const { data: views = [] } = useQuery(complaintViewsQuery());
  return {
    views,
    viewId,
    isShown: (view) => view.order === order && isSameFilter(view.filter, filter),
    show: showView,
    setView,
    asView: (named) => ({ ...named, kind: 'complaints', filter, order }),
  };
}
