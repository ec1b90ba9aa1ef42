import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Listing } from '../queries.ts';

/** A list of other rows, or in another order, is shown from its beginning. */
export function useBeginning(
  viewport: RefObject<HTMLElement | null>,
  { filter, order }: Listing,
): void {
  const shown = useRef({ filter, order });
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = { filter, order };
    if (before.filter === filter && before.order === order) return;
    viewport.current?.scrollTo({ top: 0 });
  }, [viewport, filter, order]);
}
