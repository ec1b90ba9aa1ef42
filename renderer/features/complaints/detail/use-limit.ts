import { useQuery } from '@tanstack/react-query';
import { rulesQuery } from '../../rules/queries.ts';
import { sessionQuery } from '../../staff/queries.ts';

/**
 * What whoever is at the counter may give without asking, in the smallest unit; null is anything,
 * undefined not known yet.
 */
export function useLimit(): number | null | undefined {
  const role = useQuery(sessionQuery()).data?.role;
  const rules = useQuery(rulesQuery()).data?.rules;
  if (role === undefined || rules === undefined) return undefined;
  return role === 'owner' ? null : rules.limits[role];
}

export const isAbove = (cost: number, limit: number | null | undefined): boolean =>
  limit !== null && limit !== undefined && cost > limit;
