import { useEffect, useRef } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { useNewCall } from '../features/calls/use-new-call.ts';
import { useBridgeEvent } from './use-bridge-event.ts';

/** Calls that a start of the program asks for; at a locked counter they wait for somebody. */
export function useLaunchedCalls(locked: boolean): void {
  const newCall = useNewCall();
  const waiting = useRef<string | null>(null);
  useBridgeEvent('launch.call', ({ number }) => {
    if (locked) waiting.current = number;
    else void newCall({ number });
  });
  useEffect(() => {
    const [, number] = /^#\/launched\/(.*)$/u.exec(window.location.hash) ?? [];
    if (number === undefined) return;
    waiting.current = decodeURIComponent(number);
    navigate('/today', { replace: true });
  }, []);
  useEffect(() => {
    if (locked || waiting.current === null) return;
    void newCall({ number: waiting.current });
    waiting.current = null;
  }, [locked, newCall]);
}
