import { queryOptions } from '@tanstack/react-query';
import type { TimelineFilter } from '#contract/timeline.ts';
import { call } from '../../bridge.ts';
import { pageSize } from '../../components/use-paged-rows.ts';

export const timelinePageQuery = (customerId: string, filter: TimelineFilter, page: number) =>
  queryOptions({
    queryKey: ['interactions', 'timeline', customerId, filter, page],
    queryFn: () =>
      call('timeline.list', { customerId, filter, offset: page * pageSize, limit: pageSize }),
    // Every keystroke in the filter makes a list of its own; the old ones need not be kept for long.
    gcTime: 30_000,
  });

/** Where a contact stands in the whole history. */
export const timelinePlaceQuery = (customerId: string, contactId: string) =>
  queryOptions({
    queryKey: ['interactions', 'place', customerId, contactId],
    queryFn: () => call('timeline.place', { customerId, contactId }),
    staleTime: 0,
  });

export const timelineCountsQuery = (customerId: string) =>
  queryOptions({
    queryKey: ['interactions', 'counts', customerId],
    queryFn: () => call('timeline.counts', { customerId }),
  });
