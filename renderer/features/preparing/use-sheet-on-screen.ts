import { useQuery } from '@tanstack/react-query';
import { useHashLocation } from 'wouter/use-hash-location';
import { complaintQuery } from '../complaints/detail/queries.ts';
import { openSheet } from './paths.ts';

const pages = /^\/(customers|complaints)\/([\da-f-]{36})$/u;

/** Opens the sheet for the customer or the complaint on screen; undefined where there is none. */
export function useSheetOnScreen(): (() => void) | undefined {
  const [here] = useHashLocation();
  const [, page, id = ''] = pages.exec(here) ?? [];
  const { data: complaint } = useQuery({
    ...complaintQuery(id),
    enabled: page === 'complaints',
  });
  if (page === 'customers') return () => openSheet(id);
  if (page !== 'complaints' || !complaint || complaint.voided) return undefined;
  const { customerId } = complaint;
  return () => openSheet(customerId, { complaintId: id });
}
