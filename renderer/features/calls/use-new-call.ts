import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { showError } from '../../components/toast.tsx';
import { callersQuery, openCallsQuery, startCall } from './queries.ts';
import { isBlank, latestContent } from './use-draft.ts';

interface NewCall {
  customerId?: string;
  /** From a soft-phone, for instance. */
  number?: string;
}

/** A call begun this long ago (in ms) and still blank is the one that is meant by "new call". */
const justBegun = 60_000;
/** Digits from which on a number belongs to one person rather than being a part of many. */
const wholeNumber = 7;

let starting = false;

/** Begins a call from anywhere and shows it. */
export function useNewCall(): (options?: NewCall) => Promise<void> {
  const queryClient = useQueryClient();
  return useCallback(
    async (options = {}) => {
      // A key that is held down repeats itself.
      if (starting) return;
      starting = true;
      try {
        navigate(`/calls/${await findOrStart(queryClient, options)}`);
      } catch (error) {
        showError(error);
      } finally {
        starting = false;
      }
    },
    [queryClient],
  );
}

async function findOrStart(queryClient: QueryClient, options: NewCall): Promise<string> {
  const { customerId, number = '' } = options;
  if (customerId === undefined && number === '') {
    const blank = queryClient
      .getQueryData(openCallsQuery().queryKey)
      ?.find(
        (draft) =>
          isBlank(latestContent(draft)) && Date.now() - Date.parse(draft.startedAt) < justBegun,
      );
    if (blank) return blank.id;
  }
  const draft = await startCall(queryClient, {
    customerId: customerId ?? (await onlyOwnerOf(queryClient, number)),
    newCustomer: number,
  });
  return draft.id;
}

async function onlyOwnerOf(queryClient: QueryClient, number: string): Promise<string | null> {
  if (number.replace(/\D/gu, '').length < wholeNumber) return null;
  const { total, rows } = await queryClient.fetchQuery({ ...callersQuery(number), staleTime: 0 });
  return total === 1 ? (rows[0]?.id ?? null) : null;
}
