import { queryOptions } from '@tanstack/react-query';
import { call } from '../../bridge.ts';

/** Whether the data is open; it begins a new window when that changes. */
export const dataStateQuery = () =>
  queryOptions({ queryKey: ['data', 'state'], queryFn: () => call('data.state', {}) });

export const recoveryLookQuery = () =>
  queryOptions({ queryKey: ['data', 'look'], queryFn: () => call('recovery.look', {}) });
