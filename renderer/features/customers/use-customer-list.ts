import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { usePagedRows } from '../../components/use-paged-rows.ts';
import type { CustomerFilter } from './list-state.ts';
import { customerPageQuery } from './queries.ts';

/** The answer that is on screen stays there until the next one is complete. */
export function useCustomerList({ search, bin }: CustomerFilter) {
  const asked = useQuery({
    ...customerPageQuery({ search, bin }, 0),
    placeholderData: keepPreviousData,
  });
  const [shown, setShown] = useState<CustomerFilter>({ search, bin });
  const answered = asked.isSuccess && !asked.isPlaceholderData;
  if (answered && (shown.search !== search || shown.bin !== bin)) setShown({ search, bin });
  const [visible, setVisible] = useState({ first: 0, last: 0 });
  const rowAt = usePagedRows((page) => customerPageQuery(shown, page), visible);
  return {
    shown,
    total: asked.data?.total,
    error: asked.error,
    retry: () => void asked.refetch(),
    rowAt,
    onVisible: setVisible,
  };
}
