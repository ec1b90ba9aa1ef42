import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Complaint } from '#contract/complaints.ts';
import type { Preparation } from '#contract/preparation.ts';
import { showError } from '../../components/toast.tsx';
import { complaintQuery } from '../complaints/detail/queries.ts';
import { useBeginGuided } from '../guided/use-begin-guided.ts';

interface Prepared {
  customerId: string;
  preparation: Preparation;
  followUpId: string | null;
}

/** Begins the guided call that was prepared; false where that did not work, which is said. */
export function useBeginPrepared(): (prepared: Prepared) => Promise<boolean> {
  const client = useQueryClient();
  const begin = useBeginGuided();
  return useCallback(
    async ({ customerId, preparation, followUpId }: Prepared) => {
      try {
        const { complaintId } = preparation;
        const complaint =
          complaintId === null
            ? undefined
            : await client.fetchQuery({ ...complaintQuery(complaintId), staleTime: 0 });
        await begin({
          customerId,
          preparation,
          ...(complaint && goesOn(complaint) && { complaint }),
          ...(followUpId !== null && { followUpId }),
        });
        return true;
      } catch (error) {
        showError(error);
        return false;
      }
    },
    [client, begin],
  );
}

/** With one that is over nothing can be agreed any more. */
export const goesOn = ({ closedAt, voided }: Complaint): boolean => closedAt === null && !voided;
