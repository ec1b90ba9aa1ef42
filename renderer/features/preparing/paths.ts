import { navigate } from 'wouter/use-hash-location';
import { wayBack } from '../calls/way-back.ts';

/** What the sheet is opened for; nothing is a call about nothing in particular. */
export interface Asked {
  complaintId?: string | undefined;
  followUpId?: string | undefined;
}

/** A type, as the router asks for one: an interface has no index signature. */
export type PrepareParams = { customerId: string; about?: string; id?: string };

export const prepareRoute = '/prepare/:customerId/:about?/:id?';

export function preparePath(customerId: string, { complaintId, followUpId }: Asked = {}): string {
  if (followUpId !== undefined) return `/prepare/${customerId}/plan/${followUpId}`;
  if (complaintId !== undefined) return `/prepare/${customerId}/complaint/${complaintId}`;
  return `/prepare/${customerId}`;
}

/** What an address asks for, by the two parts behind the customer. */
export function askedBy(about?: string, id?: string): Asked {
  if (about === 'plan') return { followUpId: id };
  return about === 'complaint' ? { complaintId: id } : {};
}

export function openSheet(customerId: string, asked: Asked = {}): void {
  navigate(preparePath(customerId, asked), { state: wayBack() });
}
