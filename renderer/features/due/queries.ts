import { queryOptions } from '@tanstack/react-query';
import { call } from '../../bridge.ts';

/** What is owed is shown by day and hour: it passes without anybody writing. */
const oneMinute = 60_000;

/** As many as are seen at a glance; the rest stands behind a button. */
export const atFirst = 12;
export const most = 200;

/** Only what is put off, or everything else. */
export const dueQuery = ({ limit = atFirst, snoozed = false } = {}) =>
  queryOptions({
    queryKey: ['complaints', 'due', limit, snoozed],
    queryFn: () => call('due.list', { limit, snoozed }),
    refetchInterval: oneMinute,
  });
