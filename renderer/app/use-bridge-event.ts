import { useEffect, useRef } from 'react';
import type { EventName, Events } from '#contract/events.ts';
import { onEvent } from '../bridge.ts';

export function useBridgeEvent<Name extends EventName>(
  event: Name,
  listener: (payload: Events[Name]) => void,
): void {
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => onEvent(event, (payload) => latest.current(payload)), [event]);
}
