import { QueryClient } from '@tanstack/react-query';
import { onEvent } from '../bridge.ts';

/** Everything comes from this computer: nothing gets old by itself, nothing is tried twice. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

/** Reads again what a command made stale. Every query key begins with its topic. */
export function followChanges(client: QueryClient): () => void {
  const ends = [
    onEvent('data.changed', ({ topics }) => {
      for (const topic of topics) void client.invalidateQueries({ queryKey: [topic] });
    }),
    onEvent('engine.state', ({ state }) => {
      if (state === 'ready') void client.invalidateQueries();
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}
