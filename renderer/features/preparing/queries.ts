import { queryOptions } from '@tanstack/react-query';
import type { Input } from '#contract/index.ts';
import { call } from '../../bridge.ts';

/** Told again with every complaint that is closed. */
export const likelyCauseQuery = (alike: Input<'preparations.likelyCause'>) =>
  queryOptions({
    queryKey: ['complaints', 'likelyCause', alike.kind, alike.product],
    queryFn: () => call('preparations.likelyCause', alike),
  });
