import { queryOptions } from '@tanstack/react-query';
import { call } from '../../bridge.ts';

/** Only for those who may read it; a talk that is saved by anybody makes it stale. */
export const crossedLimitsQuery = () =>
  queryOptions({
    queryKey: ['interactions', 'crossedLimits'],
    queryFn: () => call('guidedTalks.crossed', {}),
  });
