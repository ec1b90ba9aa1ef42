import { queryOptions } from '@tanstack/react-query';
import type { ComplaintFilter, ComplaintOrder } from '#contract/complaints.ts';
import { call } from '../../bridge.ts';
import { pageSize } from '../../components/use-paged-rows.ts';

/** Which complaints, and in which order. */
export interface Listing {
  filter: ComplaintFilter;
  order: ComplaintOrder;
}

/** A deadline passes without anybody writing anything, in milliseconds. */
const refetchInterval = 60_000;

export const complaintPageQuery = (
  { filter, order }: Listing,
  page: number,
  rowsPerPage = pageSize,
) =>
  queryOptions({
    queryKey: ['complaints', 'list', { filter, order }, rowsPerPage, page],
    queryFn: () =>
      call('complaints.list', { filter, order, offset: page * rowsPerPage, limit: rowsPerPage }),
    refetchInterval,
    // Every keystroke of a search makes a list of its own; the old ones need not be kept for long.
    gcTime: 30_000,
  });

export const complaintCountsQuery = () =>
  queryOptions({
    queryKey: ['complaints', 'counts'],
    queryFn: () => call('complaints.counts', {}),
    refetchInterval,
  });

export const complaintViewsQuery = () =>
  queryOptions({
    queryKey: ['views'],
    queryFn: () => call('views.list', {}),
    select: (views) => views.filter((view) => view.kind === 'complaints'),
  });
