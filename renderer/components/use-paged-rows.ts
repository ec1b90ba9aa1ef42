import { type QueryKey, type UseQueryOptions, useQueries } from '@tanstack/react-query';

export const pageSize = 100;

export interface Page<Row> {
  total: number;
  rows: Row[];
}

/**
 * Rows of a list that is too long to be read at once: only the pages in view are asked for.
 * `rowAt` is undefined while a page is on its way.
 */
export function usePagedRows<Rows extends Page<unknown>, Key extends QueryKey>(
  optionsOf: (page: number) => UseQueryOptions<Rows, Error, Rows, Key>,
  visible: { first: number; last: number },
  rowsPerPage = pageSize,
): (index: number) => Rows['rows'][number] | undefined {
  const from = Math.floor(visible.first / rowsPerPage);
  const to = Math.floor(visible.last / rowsPerPage);
  const pages = Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
  const results = useQueries({ queries: pages.map(optionsOf) });
  return (index) => {
    const page = Math.floor(index / rowsPerPage);
    return results[page - from]?.data?.rows[index - page * rowsPerPage];
  };
}
