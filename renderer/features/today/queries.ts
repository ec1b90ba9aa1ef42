import { queryOptions } from '@tanstack/react-query';
import { call } from '../../bridge.ts';
import { weekStartOf } from './local-day.ts';

/** `today` as YYYY-MM-DD. Read again whenever it is shown: looking at a card makes nothing stale. */
export const todayQuery = (today: string) =>
  queryOptions({
    queryKey: ['customers', 'today', today],
    queryFn: () => call('today.get', { today, weekStart: weekStartOf(today) }),
    staleTime: 0,
  });
