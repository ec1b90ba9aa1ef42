import { useEffect, useState } from 'react';

/** Whole seconds since the moment, counted on while the component is on screen. */
export function useElapsed(since: string): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.floor((now - Date.parse(since)) / 1000));
}

/** A draft that has waited longer than this (in seconds) is told by its beginning. */
export const longest = 3 * 60 * 60;
