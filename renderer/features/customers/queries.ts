import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { alphabetical, type CustomerFilter, type CustomerOrder } from '#contract/customers.ts';
import type { Input } from '#contract/index.ts';
import { call } from '../../bridge.ts';
import { pageSize } from '../../components/use-paged-rows.ts';

interface Listed {
  search: string;
  bin: boolean;
  filter?: CustomerFilter;
  order?: CustomerOrder;
}

export const customerPageQuery = (
  { search, bin, filter = {}, order = alphabetical }: Listed,
  page: number,
) =>
  queryOptions({
    queryKey: ['customers', 'list', { search, bin, filter, order }, page],
    queryFn: () =>
      call('customers.list', {
        search,
        bin,
        filter,
        order,
        offset: page * pageSize,
        limit: pageSize,
      }),
    // Every keystroke makes a list of its own; the old ones need not be kept for long.
    gcTime: 30_000,
  });

export const customerQuery = (id: string) =>
  queryOptions({
    queryKey: ['customers', 'card', id],
    queryFn: () => call('customers.get', { id }),
  });

/** What an earlier window left in the forms of cards. */
export const cardDraftsQuery = () =>
  queryOptions({ queryKey: ['cardDrafts'], queryFn: () => call('cardDrafts.list', {}) });

export const tagsQuery = () =>
  queryOptions({ queryKey: ['customers', 'tags'], queryFn: () => call('tags.list', {}) });

export const staffQuery = () =>
  queryOptions({ queryKey: ['shop', 'staff'], queryFn: () => call('staff.list', {}) });

export const viewsQuery = () =>
  queryOptions({ queryKey: ['views'], queryFn: () => call('views.list', {}) });

export const similarQuery = (typed: Input<'customers.similar'>) =>
  queryOptions({
    queryKey: ['customers', 'similar', typed],
    queryFn: () => call('customers.similar', typed),
    placeholderData: keepPreviousData,
    gcTime: 30_000,
  });
