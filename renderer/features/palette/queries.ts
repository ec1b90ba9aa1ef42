import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../bridge.ts';

/** How many people are offered: what can be read at a glance. */
const offered = 6;

export const paletteCustomersQuery = (search: string) =>
  queryOptions({
    queryKey: ['customers', 'palette', search],
    queryFn: () => call('customers.list', { search, bin: false, offset: 0, limit: offered }),
    placeholderData: keepPreviousData,
    // Every keystroke makes a list of its own; the old ones need not be kept for long.
    gcTime: 30_000,
  });
