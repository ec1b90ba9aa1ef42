import { queryOptions } from '@tanstack/react-query';
import { call } from '../../bridge.ts';

export const playbooksQuery = () =>
  queryOptions({ queryKey: ['playbooks', 'list'], queryFn: () => call('playbooks.list', {}) });
