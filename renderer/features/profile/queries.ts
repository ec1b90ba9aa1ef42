import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../bridge.ts';

/** How many people are offered while a name is typed: what can be read at a glance. */
const offered = 6;

export const consentsQuery = (customerId: string) =>
  queryOptions({
    queryKey: ['customers', 'consents', customerId],
    queryFn: () => call('consents.list', { customerId }),
  });

export const wordingsQuery = () =>
  queryOptions({
    queryKey: ['customers', 'wordings'],
    queryFn: () => call('consents.wordings', {}),
  });

export const linkableQuery = (search: string) =>
  queryOptions({
    queryKey: ['customers', 'linkable', search],
    queryFn: () => call('customers.list', { search, bin: false, offset: 0, limit: offered }),
    placeholderData: keepPreviousData,
    gcTime: 30_000,
  });

export const customerCostsQuery = (id: string) =>
  queryOptions({
    queryKey: ['customers', 'costs', id],
    queryFn: () => call('customers.costs', { id }),
  });
