import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { noteOpened } from './list/follow-opened.ts';
import type { Listing } from './list-state.ts';
import { customerPageQuery, rowsPerPage } from './queries.ts';

async function idAt(client: QueryClient, listing: Listing, index: number) {
  const length = rowsPerPage(listing);
  const page = Math.floor(index / length);
  const { rows } = await client.ensureQueryData(customerPageQuery(listing, page));
  return rows[index - page * length]?.id;
}

/**
 * Opens the card at a place in the list, waiting for the answer if somebody typed and pressed Enter
 * faster than it came. The promise is false when there is no such row.
 */
export function useOpenRow(): (listing: Listing, index: number) => Promise<boolean> {
  const client = useQueryClient();
  const [location, navigate] = useLocation();
  return useCallback(
    async (listing, index) => {
      const id = await idAt(client, listing, index);
      if (id === undefined) return false;
      noteOpened(id);
      // Browsing from card to card is one step back, not a hundred.
      navigate(`/customers/${id}`, { replace: location.startsWith('/customers/') });
      return true;
    },
    [client, location, navigate],
  );
}
