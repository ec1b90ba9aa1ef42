import { useNewCall } from '../features/calls/use-new-call.ts';
import { useBridgeEvent } from './use-bridge-event.ts';

/** Calls that a second start of the program asks for. */
export function useLaunchedCalls(): void {
  const newCall = useNewCall();
  useBridgeEvent('launch.call', ({ number }) => void newCall({ number }));
}
