import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useLocation, useSearch } from 'wouter';
import { timelinePlaceQuery } from './queries.ts';

/** A card with its history at one contact. */
export function contactPath(customerId: string, contactId: string): string {
  return `/customers/${customerId}?contact=${contactId}`;
}

/**
 * A contact that the address asks for is gone to once, as soon as the history is there, and the
 * address forgets it.
 */
export function useAskedContact(
  customerId: string,
  isThere: boolean,
  goTo: (index: number) => void,
): void {
  const asked = new URLSearchParams(useSearch()).get('contact');
  const [, navigate] = useLocation();
  const client = useQueryClient();
  const latest = useRef(goTo);
  useEffect(() => {
    latest.current = goTo;
  });
  useEffect(() => {
    if (asked === null || !isThere) return;
    navigate(`/customers/${customerId}?`, { replace: true });
    void find(asked);

    async function find(contactId: string): Promise<void> {
      const { index } = await client.fetchQuery(timelinePlaceQuery(customerId, contactId));
      // After the card itself has taken the keyboard.
      if (index !== null) requestAnimationFrame(() => latest.current(index));
    }
  }, [asked, isThere, customerId, navigate, client]);
}
