import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../bridge.ts';

/** A deadline passes without anybody writing. */
const refetchInterval = 60_000;

export const complaintQuery = (id: string) =>
  queryOptions({
    queryKey: ['complaints', 'one', id],
    queryFn: () => call('complaints.get', { id }),
    refetchInterval,
  });

export const complaintHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: ['complaints', 'history', id],
    queryFn: () => call('complaints.history', { id }),
  });

export const complaintActionsQuery = (complaintId: string) =>
  queryOptions({
    queryKey: ['complaints', 'actions', complaintId],
    queryFn: () => call('actions.list', { complaintId }),
  });
