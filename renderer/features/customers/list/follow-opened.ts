import { useEffect } from 'react';
import { call } from '../../../bridge.ts';
import { type Listing, setActive } from '../list-state.ts';
import { newCard } from '../unsaved-edits.ts';

let openedHere: string | undefined;

/** The card was opened from its row, which is where the list stands already. */
export function noteOpened(id: string): void {
  openedHere = id;
}

/** Brings the list to a card that was opened from elsewhere, when the list has it. */
export function useFollowOpened(id: string | undefined, listing: Listing): void {
  const { search, bin, filter, order } = listing;
  useEffect(() => {
    if (id === undefined || id === newCard || id === openedHere || bin) return undefined;
    let outdated = false;
    const find = async () => {
      // Asked once and for this moment, so there is nothing to keep in the cache.
      const { index } = await call('customers.position', { id, search, filter, order });
      if (outdated) return;
      openedHere = id;
      if (index !== null) setActive(index);
    };
    find().catch(() => {
      // The list stays where it is; the card shows its own errors.
    });
    return () => {
      outdated = true;
    };
  }, [id, search, bin, filter, order]);
}
