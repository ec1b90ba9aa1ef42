const shortestGapMs = 100;

/** Passes on at most ten reports a second, and always the last one (done = total). */
export function progressReporter(
  report: ((done: number, total: number | null) => void) | undefined,
): (done: number, total: number | null) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (done, total) => {
    const now = performance.now();
    if (now - last < shortestGapMs && done !== total) return;
    last = now;
    report?.(done, total);
  };
}
