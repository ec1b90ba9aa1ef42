import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { pageSize, usePagedRows } from '../../../components/use-paged-rows.ts';
import { complaintPageQuery, type Listing } from '../queries.ts';

/** The answer that is on screen stays there until the next one is complete. */
export function useRegisterList({ filter, order }: Listing, rowsPerPage = pageSize) {
  const wanted = { filter, order };
  const asked = useQuery({
    ...complaintPageQuery(wanted, 0, rowsPerPage),
    placeholderData: keepPreviousData,
  });
  const [shown, setShown] = useState<Listing>(wanted);
  const answered = asked.isSuccess && !asked.isPlaceholderData;
  if (answered && (shown.filter !== filter || shown.order !== order)) setShown(wanted);
  const [visible, setVisible] = useState({ first: 0, last: 0 });
  const rowAt = usePagedRows(
    (page) => complaintPageQuery(shown, page, rowsPerPage),
    visible,
    rowsPerPage,
  );
  return {
    shown,
    total: asked.data?.total,
    error: asked.error,
    retry: () => void asked.refetch(),
    rowAt,
    onVisible: setVisible,
  };
}
