import { queryOptions } from '@tanstack/react-query';
import type { Input } from '#contract/index.ts';
import { call } from '../../bridge.ts';
import { addDays } from '../../days.ts';

/** As many as anybody works through in a day. */
const shown = 100;

type Wanted = Partial<Pick<Input<'followUps.open'>, 'customerId' | 'until'>>;

/** How far ahead Today looks, in days. */
const ahead = 7;

/** What stands on Today, YYYY-MM-DD. */
export const comingFollowUpsQuery = (today: string) =>
  openFollowUpsQuery({ until: addDays(today, ahead) });

/** What is still to be done: by anybody or for one customer, also later than today unless told. */
export function openFollowUpsQuery({ customerId = null, until = null }: Wanted = {}) {
  return queryOptions({
    queryKey: ['followUps', 'open', customerId, until],
    queryFn: () => call('followUps.open', { customerId, until, limit: shown }),
  });
}
