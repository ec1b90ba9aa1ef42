import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Listing } from '../list-state.ts';

/** A list of other rows, or in another order, is shown from its beginning. */
export function useBeginning(viewport: RefObject<HTMLElement | null>, listing: Listing): void {
  const { search, bin, filter, order } = listing;
  const shown = useRef(listing);
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = { search, bin, filter, order };
    const same =
      before.search === search &&
      before.bin === bin &&
      before.filter === filter &&
      before.order === order;
    if (!same) viewport.current?.scrollTo({ top: 0 });
  }, [viewport, search, bin, filter, order]);
}
