import { useQuery } from '@tanstack/react-query';
import { rulesQuery } from '../features/rules/queries.ts';
import { keepShopZone } from '../shop-clock.ts';

/** Days begin by the clock of the shop, also on a computer that is set to another place. */
export function useShopZone(known: boolean): void {
  const { data } = useQuery({ ...rulesQuery(), enabled: known });
  // Before anything below is drawn: whatever is drawn next asks which day it is.
  if (data) keepShopZone(data.rules.timeZone);
}
