import { queryOptions } from '@tanstack/react-query';
import type { CountryPackKey } from '#contract/rules.ts';
import { call } from '../../bridge.ts';

// Which pack follows the shop also changes with its country, so both are read again when shown.

export const rulesQuery = () =>
  queryOptions({
    queryKey: ['rules', 'shop'],
    queryFn: () => call('rules.get', {}),
    staleTime: 0,
  });

/** What a pack holds; null follows the country of the shop. */
export const packQuery = (countryPack: CountryPackKey | null) =>
  queryOptions({
    queryKey: ['rules', 'pack', countryPack],
    queryFn: () => call('rules.pack', { countryPack }),
    staleTime: 0,
  });

export const rootCausesQuery = () =>
  queryOptions({
    queryKey: ['rules', 'rootCauses'],
    queryFn: () => call('rootCauses.list', {}),
  });
