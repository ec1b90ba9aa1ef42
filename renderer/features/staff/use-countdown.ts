import { useEffect, useState } from 'react';

/** Counts down to 0, in seconds, whatever the clock of the computer is set to. */
export function useCountdown(): { left: number; start: (seconds: number) => void } {
  const [until, setUntil] = useState(0);
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (until === 0) return undefined;
    const look = () => setLeft(Math.max(0, Math.ceil((until - performance.now()) / 1000)));
    const timer = setInterval(look, 250);
    return () => clearInterval(timer);
  }, [until]);
  return {
    left,
    start(seconds) {
      setLeft(seconds);
      setUntil(seconds === 0 ? 0 : performance.now() + seconds * 1000);
    },
  };
}
