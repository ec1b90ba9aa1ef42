import { queryOptions } from '@tanstack/react-query';
import { call } from '../../bridge.ts';

/** More than a shop makes in years. */
const mostImports = 20;

export const pastImportsQuery = () =>
  queryOptions({
    queryKey: ['imports', 'past'],
    queryFn: () => call('imports.list', { limit: mostImports }),
  });
