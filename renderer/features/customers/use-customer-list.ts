import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { usePagedRows } from '../../components/use-paged-rows.ts';
import type { Listing } from './list-state.ts';
import { customerPageQuery, rowsPerPage } from './queries.ts';

/** The answer that is on screen stays there until the next one is complete. */
export function useCustomerList({ search, bin, filter, order }: Listing) {
  const wanted = { search, bin, filter, order };
  const asked = useQuery({ ...customerPageQuery(wanted, 0), placeholderData: keepPreviousData });
  const [shown, setShown] = useState<Listing>(wanted);
  const answered = asked.isSuccess && !asked.isPlaceholderData;
  if (answered && !isSame(shown, wanted)) setShown(wanted);
  const [visible, setVisible] = useState({ first: 0, last: 0 });
  const rowAt = usePagedRows((page) => customerPageQuery(shown, page), visible, rowsPerPage(shown));
  return {
    shown,
    total: asked.data?.total,
    more: asked.data?.more ?? false,
    error: asked.error,
    retry: () => void asked.refetch(),
    rowAt,
    onVisible: setVisible,
  };
}

function isSame(one: Listing, other: Listing): boolean {
  return (
    one.search === other.search &&
    one.bin === other.bin &&
    one.filter === other.filter &&
    one.order === other.order
  );
}
