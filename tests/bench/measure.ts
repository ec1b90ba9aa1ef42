/** Milliseconds, bytes or whatever the row says. */
export interface Samples {
  readonly p50: number;
  readonly p95: number;
}

export function summarise(samples: readonly number[]): Samples {
  return { p50: percentile(samples, 0.5), p95: percentile(samples, 0.95) };
}

/** By nearest rank; `share` is between 0 and 1. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

/** One line of the result; what does not apply is null. */
export interface Row {
  name: string;
  /** Customers in the shop. */
  n: number;
  p50: number;
  p95: number;
  raw_p50: number | null;
  raw_p95: number | null;
  /** Our time inside the engine thread ÷ the raw library's, both of this run. */
  ratio: number | null;
  /** p50 with 1 000 000 customers ÷ p50 with 10 000. */
  growth: number | null;
  unit: string;
}
