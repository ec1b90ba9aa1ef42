import { queryOptions } from '@tanstack/react-query';
import { call } from '../../bridge.ts';

export const afterTalkQuery = (id: string) =>
  queryOptions({
    queryKey: ['interactions', 'after', id],
    queryFn: () => call('guidedTalks.after', { id }),
  });

/** One's own talks after which there is still something to do. */
export const unfinishedTalksQuery = () =>
  queryOptions({
    queryKey: ['interactions', 'unfinished'],
    queryFn: () => call('guidedTalks.unfinished', {}),
    // They leave the list by the clock as well.
    staleTime: 60_000,
  });
