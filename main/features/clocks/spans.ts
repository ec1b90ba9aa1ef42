/** A stretch of time in milliseconds since 1970; it ends before `to`, which may be Infinity. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What Kontuar stores: ISO, UTC; null while it lasts. */
export interface Pause {
  readonly from: string;
  readonly to: string | null;
}

/** The spans in their order, those that touch made one, empty ones left out. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.from - other.from)) {
    if (span.to <= span.from) continue;
    const last = result.at(-1);
    if (last && span.from <= last.to) {
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    } else {
      result.push(span);
    }
  }
  return result;
}

export function spansOf(pauses: readonly Pause[]): readonly Span[] {
  return merged(
    pauses.map(({ from, to }) => ({
      from: Date.parse(from),
      to: to === null ? Infinity : Date.parse(to),
    })),
  );
}

/** What is left of spans in their order; `away` has been merged. */
export function* without(spans: Iterable<Span>, away: readonly Span[]): Generator<Span> {
  for (const { from, to } of spans) {
    let start = from;
    for (const gap of away) {
      if (gap.to <= start) continue;
      if (gap.from >= to) break;
      if (gap.from > start) yield { from: start, to: gap.from };
      start = gap.to;
    }
    if (start < to) yield { from: start, to };
    // Nothing comes after a pause that has not ended.
    if (start === Infinity) return;
  }
}
