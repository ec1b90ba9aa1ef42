import type { LaunchedCall } from '#contract/launched-call.ts';

/** Calls that links and other starts asked for, until the window begins them. */
export interface LaunchedCalls {
  readonly add: (call: LaunchedCall) => void;
  /** All that are waiting; they wait no longer. */
  readonly take: () => LaunchedCall[];
}

/** More at once are no customers. */
const mostWaiting = 20;

/** `onNew` tells the window, which may not be ready to begin a call: it asks when it is. */
export function keepLaunchedCalls(onNew: () => void): LaunchedCalls {
  let waiting: LaunchedCall[] = [];
  return {
    add(call) {
      const isKnown = waiting.some(
        ({ number, direction }) => number === call.number && direction === call.direction,
      );
      if (!isKnown && waiting.length < mostWaiting) waiting.push(call);
      onNew();
    },
    take() {
      const taken = waiting;
      waiting = [];
      return taken;
    },
  };
}
