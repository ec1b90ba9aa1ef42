import { queryOptions } from '@tanstack/react-query';
import { call } from '../bridge.ts';

/** What an earlier window left in forms. */
export const typedDraftsQuery = () =>
  queryOptions({ queryKey: ['typedDrafts'], queryFn: () => call('typedDrafts.list', {}) });
