import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { pageSize } from '../../../components/use-paged-rows.ts';
import { complaintPath, registerPath } from '../paths.ts';
import { complaintPageQuery, type Listing } from '../queries.ts';

/**
 * Opens the complaint at a place in the list, waiting for the answer if somebody typed and pressed
 * Enter faster than it came. The promise is false when there is no such row.
 */
export function useOpenRow(): (listing: Listing, index: number) => Promise<boolean> {
  const client = useQueryClient();
  const [location, navigate] = useLocation();
  return useCallback(
    async (listing, index) => {
      const page = Math.floor(index / pageSize);
      const { rows } = await client.ensureQueryData(complaintPageQuery(listing, page));
      const row = rows[index - page * pageSize];
      if (!row) return false;
      // Going from one to the next is one step back, not a hundred.
      navigate(complaintPath(row.id), { replace: location.startsWith(`${registerPath}/`) });
      return true;
    },
    [client, location, navigate],
  );
}
