import { QueryClient, QueryClientProvider, queryOptions } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { usePagedRows } from '../../renderer/components/use-paged-rows.ts';

test.each([
  [undefined, 100],
  [40, 40],
])('of pages of %s rows, those in view are asked for', async (rowsPerPage, length) => {
  const asked = new Set<number>();
  const pageQuery = (page: number) =>
    queryOptions({
      queryKey: ['page', page],
      queryFn: () => {
        asked.add(page);
        const rows = Array.from({ length }, (_, index) => `row ${page * length + index}`);
        return { total: 1000, rows };
      },
    });
  const client = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const { result } = renderHook(
    () => usePagedRows(pageQuery, { first: 190, last: 205 }, rowsPerPage),
    { wrapper },
  );
  await waitFor(() => {
    for (const index of [190, 199, 200, 205]) expect(result.current(index)).toBe(`row ${index}`);
  });
  expect([...asked]).toEqual(length === 40 ? [4, 5] : [1, 2]);
});
