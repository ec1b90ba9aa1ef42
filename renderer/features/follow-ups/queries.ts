import { queryOptions } from '@tanstack/react-query';
import type { Input } from '#contract/index.ts';
import { call } from '../../bridge.ts';

/** As many as anybody works through in a day. */
const shown = 100;

type Wanted = Partial<Pick<Input<'followUps.open'>, 'customerId' | 'until'>>;

/** What is still to be done: by anybody or for one customer, also later than today unless told. */
export function openFollowUpsQuery({ customerId = null, until = null }: Wanted = {}) {
  return queryOptions({
    queryKey: ['followUps', 'open', customerId, until],
    queryFn: () => call('followUps.open', { customerId, until, limit: shown }),
  });
}
