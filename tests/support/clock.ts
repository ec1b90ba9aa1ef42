import type { Clock, Uptime } from '../../main/engine/clock.ts';

export interface TestClock {
  readonly clock: Clock;
  /** How long the computer has been on. */
  readonly uptime: Uptime;
  /** Lets time pass, in seconds. */
  readonly pass: (seconds: number) => void;
  /** Somebody sets the clock; no time passes. */
  readonly set: (seconds: number) => void;
  /** The computer is switched off, and on again after so many seconds. */
  readonly restart: (seconds: number) => void;
}

/** Stands still until it is told that time has passed. */
export function testClock(start = '2026-03-02T09:00:00.000Z'): TestClock {
  let now = Date.parse(start);
  let on = 3600;
  return {
    clock: () => new Date(now),
    uptime: () => on,
    pass(seconds) {
      now += seconds * 1000;
      on += seconds;
    },
    set(seconds) {
      now += seconds * 1000;
    },
    restart(seconds) {
      now += seconds * 1000;
      on = 0;
    },
  };
}
