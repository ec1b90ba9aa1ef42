import { useCallback, useEffect, useRef } from 'react';
import type { LaunchedCall } from '#contract/launched-call.ts';
import { call } from '../bridge.ts';
import { isOver } from '../features/calls/use-draft.ts';
import { showCall, useNewCall } from '../features/calls/use-new-call.ts';
import { restoreRun } from '../features/recovery/restore-run.ts';
import { useNewCode } from '../features/staff/counter.ts';
import { useBridgeEvent } from './use-bridge-event.ts';

/** A telephone may tell of a call when it rings and again when it is answered (in ms). */
const sameCall = 60_000;

/**
 * Begins the calls that links and other starts ask for. While nobody is at the counter, or something
 * is shown that must be finished first, they wait in the main process.
 */
export function useLaunchedCalls(locked: boolean): void {
  const newCall = useNewCall();
  const isRestoring = restoreRun.useState().step === 'restoring';
  const hasNewCode = useNewCode() !== null;
  const waits = locked || isRestoring || hasNewCode;
  const begun = useRef(new Map<string, { id: string; at: number }>());
  const turn = useRef(Promise.resolve());

  const begin = useCallback(
    async ({ number, direction }: LaunchedCall) => {
      const key = `${direction} ${number}`;
      const last = begun.current.get(key);
      if (last && !isOver(last.id) && Date.now() - last.at < sameCall) return showCall(last.id);
      const at = Date.now();
      begun.current.set(key, { id: await newCall({ number, direction }), at });
    },
    [newCall],
  );
  const takeAll = useCallback(async () => {
    try {
      for (const launched of await call('launch.take', {})) await begin(launched);
    } catch {
      // The counter was locked or the data closed in this moment: they are still waiting.
    }
  }, [begin]);
  // One after the other: the second must see what the first has begun.
  const take = useCallback(() => {
    turn.current = turn.current.then(takeAll);
  }, [takeAll]);

  useBridgeEvent('launch.call', () => {
    if (!waits) take();
  });
  useEffect(() => {
    if (!waits) take();
  }, [waits, take]);
}
