import { type DraftPlace, dropTyped, keepTyped, typedNow, useTyped } from './typed-drafts.ts';

/**
 * The input of one form, which is on disk a moment after it is typed. `typed` is undefined while
 * nothing was. Without a place nothing is kept.
 */
export function useTypedInput<Input extends object>(place: DraftPlace | null, start: Input) {
  const kept = useTyped(place);
  // Only this form writes in its place, so what is stored there has its type.
  const typed = kept && { ...start, ...(JSON.parse(kept.content) as Partial<Input>) };

  function keep(input: Input): void {
    if (place !== null) keepTyped(place, { version: null, content: JSON.stringify(input) });
  }

  return {
    typed,
    input: typed ?? start,
    change: (part: Partial<Input>): void => {
      // Two changes may come before the next drawing.
      const latest = place && typedNow(place);
      const before = latest ? (JSON.parse(latest.content) as Partial<Input>) : typed;
      keep({ ...start, ...before, ...part });
    },
    drop: (): void => {
      if (place !== null && kept) dropTyped(place);
    },
    restore: keep,
  };
}
