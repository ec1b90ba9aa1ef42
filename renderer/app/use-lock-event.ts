import { useQueryClient } from '@tanstack/react-query';
import { lockCounter } from '../features/staff/counter.ts';
import { useBridgeEvent } from './use-bridge-event.ts';

/** Nobody has been here for a while, or the computer goes to sleep. */
export function useLockEvent(): void {
  const client = useQueryClient();
  // Where it fails the main process locks by itself.
  useBridgeEvent('counter.lock', () => void lockCounter(client).catch(() => undefined));
}
