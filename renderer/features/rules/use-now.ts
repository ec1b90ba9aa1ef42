import { useInterval } from '@mantine/hooks';
import { useState } from 'react';

const halfMinute = 30_000;

/** The moment that it is now, to the minute that a clock shows. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useInterval(() => setNow(new Date()), halfMinute, { autoInvoke: true });
  return now;
}
