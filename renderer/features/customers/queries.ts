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

/**
 * What a large window shows: every keystroke asks for the beginning of a list that is seldom gone
 * through, and in a large shop its cards lie far apart.
 */
const foundPerPage = 40;

export const rowsPerPage = ({ search }: { search: string }) =>
  search.trim() === '' ? pageSize : foundPerPage;

export const customerPageQuery = (
  { search, bin, filter = {}, order = alphabetical }: Listed,
  page: number,
) =>
  queryOptions({
    queryKey: ['customers', 'list', { search, bin, filter, order }, page],
    queryFn: () => {
      const limit = rowsPerPage({ search });
      return call('customers.list', { search, bin, filter, order, offset: page * limit, limit });
    },
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

export const viewsQuery = () =>
  queryOptions({
    queryKey: ['views'],
    queryFn: () => call('views.list', {}),
    select: (views) => views.filter((view) => view.kind === 'customers'),
  });

export const similarQuery = (typed: Input<'customers.similar'>) =>
  queryOptions({
    queryKey: ['customers', 'similar', typed],
    queryFn: () => call('customers.similar', typed),
    placeholderData: keepPreviousData,
    gcTime: 30_000,
  });
