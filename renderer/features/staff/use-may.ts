import { useQuery } from '@tanstack/react-query';
import { may, type Permission } from '#contract/permissions.ts';
import { sessionQuery } from './queries.ts';

/** Whether whoever is at the counter may do something; not so while that is not known. */
export function useMayWhat(): (permission: Permission) => boolean {
  const role = useQuery(sessionQuery()).data?.role;
  return (permission) => role !== undefined && may(role, permission);
}

export function useMay(permission: Permission): boolean {
  return useMayWhat()(permission);
}
