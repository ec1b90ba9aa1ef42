import { queryOptions } from '@tanstack/react-query';
import { call } from '../../bridge.ts';
import { pageSize } from '../../components/use-paged-rows.ts';
import type { CustomerFilter } from './list-state.ts';

export const customerPageQuery = ({ search, bin }: CustomerFilter, page: number) =>
  queryOptions({
    queryKey: ['customers', 'list', { search, bin }, page],
    queryFn: () =>
      call('customers.list', { search, bin, offset: page * pageSize, limit: pageSize }),
    // Every keystroke makes a list of its own; the old ones need not be kept for long.
    gcTime: 30_000,
  });

export const customerQuery = (id: string) =>
  queryOptions({
    queryKey: ['customers', 'card', id],
    queryFn: () => call('customers.get', { id }),
  });
