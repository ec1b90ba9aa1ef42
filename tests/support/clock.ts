import type { Clock } from '../../main/engine/clock.ts';

export interface TestClock {
  readonly clock: Clock;
  /** Lets time pass, in seconds. */
  readonly pass: (seconds: number) => void;
}

/** Stands still until it is told that time has passed. */
export function testClock(start = '2026-03-02T09:00:00.000Z'): TestClock {
  let now = Date.parse(start);
  return {
    clock: () => new Date(now),
    pass(seconds) {
      now += seconds * 1000;
    },
  };
}
