import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { CallContent, CallDraft } from '#contract/calls.ts';
import type { Direction } from '#contract/contact-words.ts';
import { showError } from '../../components/toast.tsx';
import { callersQuery, openCallsQuery, startCall } from './queries.ts';
import { isBlank, isOver, latestContent } from './use-draft.ts';
import { isOnScreen, wayBack } from './way-back.ts';

interface NewCall {
  customerId?: string;
  /** What the call is for; saving it finishes that. */
  followUpId?: string;
  /** From a soft-phone, for instance. */
  number?: string;
  direction?: Direction;
}

const incoming: Direction = 'incoming';
const outgoing: Direction = 'outgoing';
/** A call begun this long ago (in ms) and still blank is the one that is meant by "new call". */
const justBegun = 60_000;
/** Digits from which on a number belongs to one person rather than being a part of many. */
const wholeNumber = 7;

/** Begins a call from anywhere and shows it; resolves to its id. */
export function useNewCall(): (options?: NewCall) => Promise<string> {
  const queryClient = useQueryClient();
  return useCallback(
    async ({ customerId, followUpId, number, direction = incoming }: NewCall = {}) => {
      const begin = (content: Partial<CallContent>) => {
        const state = wayBack();
        const { id } = startCall(queryClient, content, showError);
        navigate(`/calls/${id}`, { state });
        return id;
      };
      if (customerId !== undefined) {
        // Somebody who is followed up is called, not waited for.
        const purpose = followUpId === undefined ? {} : { followUpId, direction: outgoing };
        return begin({ customerId, ...purpose });
      }
      if (number !== undefined) {
        const owner = await onlyOwnerOf(queryClient, number);
        return begin({ customerId: owner, newCustomer: number, direction });
      }
      // A key that is held down repeats itself; nobody means two blank calls.
      const blank = justBegunCall(queryClient);
      if (!blank) return begin({});
      showCall(blank.id);
      return blank.id;
    },
    [queryClient],
  );
}

/** An open call, wherever one is. */
export function showCall(id: string): void {
  if (!isOnScreen(id)) navigate(`/calls/${id}`, { state: wayBack() });
}

function justBegunCall(queryClient: QueryClient): CallDraft | undefined {
  return queryClient
    .getQueryData(openCallsQuery().queryKey)
    ?.find(
      (draft) =>
        !isOver(draft.id) &&
        isBlank(latestContent(draft)) &&
        Date.now() - Date.parse(draft.startedAt) < justBegun,
    );
}

async function onlyOwnerOf(queryClient: QueryClient, number: string): Promise<string | null> {
  if (number.replace(/\D/gu, '').length < wholeNumber) return null;
  try {
    const { total, rows } = await queryClient.fetchQuery({ ...callersQuery(number), staleTime: 0 });
    return total === 1 ? (rows[0]?.id ?? null) : null;
  } catch {
    // The call begins all the same; who it is can be chosen on its screen.
    return null;
  }
}
