import { useQuery } from '@tanstack/react-query';
import { shopQuery } from './queries.ts';

/** The country whose phone numbers are shown without their country code. */
export function useHomeCountry(): string {
  return useQuery(shopQuery()).data?.country ?? '';
}
