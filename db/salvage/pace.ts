import { setImmediate } from 'node:timers/promises';

/** How long work is stopped and followed. */
export interface Course {
  readonly signal: AbortSignal;
  /** What part is done, from 0 to 1. */
  readonly progress: (share: number) => void;
}

/** Lets others take their turn, and ends cancelled work, every so many steps. */
export interface Pace {
  /** One page or a handful of rows was gone through. */
  readonly step: () => Promise<void> | undefined;
  /** From here on steps are counted anew, as the part of the whole up to `to`. */
  readonly phase: (to: number, steps: number) => void;
}

/** A few milliseconds of work. */
const stepsAtOnce = 32;

export function paceOf({ signal, progress }: Course): Pace {
  let taken = 0;
  let from = 0;
  let to = 0;
  let steps = 1;
  return {
    step() {
      taken += 1;
      return taken % stepsAtOnce === 0 ? rest() : undefined;
    },
    phase(end, expected) {
      from = to;
      to = end;
      steps = Math.max(expected, 1);
      taken = 0;
      progress(from);
    },
  };

  async function rest(): Promise<void> {
    progress(from + (to - from) * Math.min(taken / steps, 1));
    await setImmediate();
    signal.throwIfAborted();
  }
}
