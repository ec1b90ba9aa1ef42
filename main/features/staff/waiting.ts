const freeTries = 3;
/** In seconds: after the last free try, and after each that follows. */
const waits = [5, 15, 60, 300, 900];

interface Tries {
  failedTries: number;
  /** How long the computer had been on at the last of them, in seconds, rounded up. */
  failedUptime: number;
}

/** In seconds. */
export function waitAfter(failedTries: number): number {
  return waits[Math.min(failedTries - freeTries, waits.length - 1)] ?? 0;
}

/**
 * How long the next try has to wait, in seconds. Counted by how long the computer has been on, which
 * nobody can set, unlike its clock: what has passed by it has surely passed.
 */
export function secondsToWait({ failedTries, failedUptime }: Tries, uptime: number): number {
  const passed = wasRestarted(failedUptime, uptime) ? uptime : Math.max(0, uptime - failedUptime);
  return Math.max(0, Math.ceil(waitAfter(failedTries) - passed));
}

/** Not when it is just the rest of the second that was rounded up. */
function wasRestarted(failedUptime: number, uptime: number): boolean {
  return Math.ceil(uptime) < failedUptime;
}

/** What is kept when a try had to wait: after a restart the counting begins with it. */
export function stillWaiting(tries: Tries, uptime: number): Tries {
  return wasRestarted(tries.failedUptime, uptime) ? { ...tries, failedUptime: 0 } : tries;
}

export function withOneMore({ failedTries }: Tries, uptime: number): Tries {
  return { failedTries: failedTries + 1, failedUptime: Math.ceil(uptime) };
}
