import { queryOptions } from '@tanstack/react-query';
import type { CountryPackKey } from '#contract/rules.ts';
import { call } from '../../bridge.ts';

export const rulesQuery = () =>
  queryOptions({
    queryKey: ['rules', 'shop'],
    queryFn: () => call('rules.get', {}),
  });

/** What a pack holds; null follows the country of the shop. */
export const packQuery = (countryPack: CountryPackKey | null) =>
  queryOptions({
    queryKey: ['rules', 'pack', countryPack],
    queryFn: () => call('rules.pack', { countryPack }),
  });

export const rootCausesQuery = () =>
  queryOptions({
    queryKey: ['rules', 'rootCauses'],
    queryFn: () => call('rootCauses.list', {}),
  });
