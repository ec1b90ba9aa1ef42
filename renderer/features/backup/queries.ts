import { queryOptions } from '@tanstack/react-query';
import { call } from '../../bridge.ts';

const oneMinute = 60_000;

/** Read again each minute, for what is fresh becomes old by itself. */
export const backupStatusQuery = () =>
  queryOptions({
    queryKey: ['backups', 'status'],
    queryFn: () => call('backup.status', {}),
    refetchInterval: oneMinute,
  });

export const backupPlanQuery = () =>
  queryOptions({ queryKey: ['backups', 'plan'], queryFn: () => call('backupPlan.get', {}) });
