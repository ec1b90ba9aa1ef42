import { queryOptions } from '@tanstack/react-query';
import { call } from '../../bridge.ts';

/** Versions never change, and of new ones the window hears. */
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
