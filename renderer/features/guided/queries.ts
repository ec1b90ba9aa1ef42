import { queryOptions } from '@tanstack/react-query';
import { call } from '../../bridge.ts';

/** What ships with the program does not change while it runs. */
const forGood = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY };

export const playbooksQuery = () =>
  queryOptions({
    queryKey: ['playbooks', 'list'],
    queryFn: () => call('playbooks.list', {}),
    ...forGood,
  });

export const playbookQuery = (wanted: { key: string; version: number }) =>
  queryOptions({
    queryKey: ['playbooks', 'one', wanted.key, wanted.version],
    queryFn: () => call('playbooks.get', wanted),
    ...forGood,
  });
