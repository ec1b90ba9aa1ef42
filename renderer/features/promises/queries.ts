import { queryOptions } from '@tanstack/react-query';
import { call } from '../../bridge.ts';
import { momentOf } from '../../shop-clock.ts';

/** As many as anybody reads. */
const shown = 100;
/** The day of one can pass without anybody writing. */
const refetchInterval = 60_000;

interface Whose {
  customerId?: string | null;
  complaintId?: string | null;
  /** Only those that are still to be kept, by their day. */
  open?: boolean;
}

/** Since the beginning of a day (YYYY-MM-DD). */
export const keptRateQuery = (day: string) =>
  queryOptions({
    queryKey: ['promises', 'rate', day],
    queryFn: () => call('promises.rate', { since: momentOf(day, '00:00') }),
    refetchInterval,
  });

export function promisesQuery({ customerId = null, complaintId = null, open = false }: Whose) {
  return queryOptions({
    queryKey: ['promises', 'list', customerId, complaintId, open],
    queryFn: () => call('promises.list', { customerId, complaintId, open, limit: shown }),
    refetchInterval,
  });
}
