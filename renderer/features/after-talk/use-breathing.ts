import { useEffect, useEffectEvent, useState } from 'react';
import { type Breath, breathAt } from './breathing.ts';

const first = breathAt(0);

/** Goes through the breaths by the clock, so that a window that slept is where it should be. */
export function useBreathing(onOver: () => void) {
  const [since, setSince] = useState<number | null>(null);
  const [breath, setBreath] = useState<Breath | null>(null);
  const over = useEffectEvent(onOver);

  function end(): void {
    setSince(null);
    setBreath(null);
  }

  useEffect(() => {
    if (since === null) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      const now = breathAt(performance.now() - since);
      setBreath(now);
      if (now !== null) {
        timer = setTimeout(wait, now.left);
        return;
      }
      setSince(null);
      over();
    };
    wait();
    return () => clearTimeout(timer);
  }, [since]);

  return {
    breath: since === null ? null : (breath ?? first),
    begin: () => setSince(performance.now()),
    end,
  };
}
