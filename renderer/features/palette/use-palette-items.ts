import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { MenuCommand } from '#contract/events.ts';
import { fits, howItFits } from './match.ts';
import type { PaletteItem } from './palette-item.ts';
import { paletteCustomersQuery } from './queries.ts';
import { useActionItems } from './use-action-items.ts';
import { useCustomerItems } from './use-customer-items.tsx';
import { useDeedItems } from './use-deed-items.ts';

interface PaletteQuestion {
  query: string;
  undoing: boolean;
  commands: Readonly<Record<MenuCommand, () => void>>;
}

/**
 * What fits to the typed text: what begins like it, then people, then what is only similar.
 * `firstFound` waits for the answer to exactly this text.
 */
export function usePaletteItems({ query, undoing, commands }: PaletteQuestion) {
  const search = query.trim();
  const typed = search !== '';
  const queryClient = useQueryClient();
  const latest = useRef(search);
  useEffect(() => {
    latest.current = search;
  });

  const actions = useActionItems(commands);
  const deeds = useDeedItems();
  const { seen, calls, itemsOf, nobody } = useCustomerItems();
  const customers = useQuery({ ...paletteCustomersQuery(search), enabled: typed });

  if (!typed) {
    const items = undoing ? deeds : [...deeds.slice(0, 3), ...calls, ...seen, ...actions];
    return { items: inGroups(items), firstFound: () => Promise.resolve(undefined) };
  }

  const rated = [...deeds, ...calls, ...actions]
    .map((item) => ({ item, fit: fitOf(search, item) }))
    .filter(({ fit }) => fit > fits.none)
    .toSorted((one, other) => other.fit - one.fit);
  const near = rated.filter(({ fit }) => fit >= fits.word).map(({ item }) => item);
  const far = rated.filter(({ fit }) => fit < fits.word).map(({ item }) => similar(item));
  const people = itemsOf(customers.data?.rows ?? [], customers.isPlaceholderData);
  const alone = customers.isFetched && !customers.isPlaceholderData && people.length === 0;
  return {
    items: inGroups([...near, ...people, ...(alone ? nobody(search) : []), ...far]),
    firstFound: async (): Promise<PaletteItem | undefined> => {
      const { rows } = await queryClient
        .fetchQuery(paletteCustomersQuery(search))
        // The list shows that nothing came; nobody is chosen.
        .catch(() => ({ rows: [] }));
      return latest.current === search ? itemsOf(rows, false)[0] : undefined;
    },
  };
}

function similar(item: PaletteItem): PaletteItem {
  return { ...item, group: 'similar' };
}

function fitOf(search: string, { label, keywords = '' }: PaletteItem): number {
  const byKeyword = howItFits(search, keywords) >= fits.word ? fits.word : fits.none;
  return Math.max(howItFits(search, label), byKeyword);
}

/** Members of a group stand together, where the best of them stands. */
function inGroups(items: readonly PaletteItem[]): PaletteItem[] {
  return [...Map.groupBy(items, ({ group }) => group).values()].flat();
}
