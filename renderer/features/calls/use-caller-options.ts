import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { callersQuery } from './queries.ts';

/**
 * Who can be meant by the typed text; after the people comes the new card, which `onSubmit` gets
 * as null. Only people who were found for exactly this text can be submitted by Enter.
 */
export function useCallerOptions(text: string, onSubmit: (customerId: string | null) => void) {
  const queryClient = useQueryClient();
  const search = text.trim();
  const typed = search !== '';
  const callers = useQuery({ ...callersQuery(search), enabled: typed });
  const rows = typed ? (callers.data?.rows ?? []) : [];
  const settled = typed && callers.isFetched && !callers.isPlaceholderData;
  const [position, setPosition] = useState({ search, index: 0 });
  const count = typed ? rows.length + 1 : 0;
  const active = position.search === search ? Math.min(position.index, rows.length) : 0;
  const latest = useRef(search);
  useEffect(() => {
    latest.current = search;
  });

  async function submitFirstFound() {
    try {
      const found = await queryClient.fetchQuery(callersQuery(search));
      if (latest.current === search) onSubmit(found.rows[0]?.id ?? null);
    } catch {
      // The query shows its error itself; nobody is chosen.
    }
  }

  return {
    rows,
    count,
    active,
    settled,
    error: typed ? callers.error : null,
    retry: () => void callers.refetch(),
    choose: onSubmit,
    move: (step: 1 | -1) => setPosition({ search, index: (active + step + count) % count }),
    submit: () => {
      if (settled) onSubmit(rows[active]?.id ?? null);
      else if (typed) void submitFirstFound();
    },
  };
}
