import { useCallback, useEffect, useRef, useState } from 'react';
import type { DraftKeeper } from './draft-keeper.ts';

/** A power cut loses at most this much of the length, in seconds. */
const keptEvery = 10;

/**
 * How long has been talked: counts while the call is on screen, from where it stood when it was
 * parked. `count` tells the seconds at any moment; `stop` ends the counting until `run`.
 */
export function useTalkTime(keeper: DraftKeeper) {
  const [seconds, setSeconds] = useState(keeper.state().content.seconds);
  const from = useRef<{ seconds: number; at: number | null }>({ seconds, at: null });

  const count = useCallback(() => {
    const { seconds: before, at } = from.current;
    return at === null ? before : before + Math.floor((performance.now() - at) / 1000);
  }, []);

  const set = useCallback(
    (to: number) => {
      from.current = { seconds: to, at: from.current.at === null ? null : performance.now() };
      setSeconds(to);
      keeper.change({ seconds: to });
    },
    [keeper],
  );

  const run = useCallback(() => {
    from.current = { seconds: count(), at: performance.now() };
    if (keeper.state().content.parkedAt !== null) keeper.change({ parkedAt: null });
  }, [count, keeper]);

  /** The seconds to keep of a call that ends or leaves the screen; undefined when it had stopped. */
  const stop = useCallback(() => {
    if (from.current.at === null) return undefined;
    from.current = { seconds: count(), at: null };
    return from.current.seconds;
  }, [count]);

  useEffect(() => {
    run();
    const timer = setInterval(() => {
      const now = count();
      setSeconds(now);
      if (now - keeper.state().content.seconds >= keptEvery) keeper.change({ seconds: now });
    }, 1000);
    return () => clearInterval(timer);
  }, [keeper, run, count]);

  return { seconds, count, set, run, stop };
}

export type TalkTime = ReturnType<typeof useTalkTime>;
