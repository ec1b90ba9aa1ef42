import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { z } from 'zod';
import { call } from '../../bridge.ts';
import { openCallsQuery } from '../calls/queries.ts';

/** How long a card has to be open until it was looked at, in milliseconds. */
const looked = 2000;

/** Remembers whose card or call is on screen, for "recently seen". */
export function useSeenCustomers(): void {
  const [location] = useLocation();
  const [screen, id] = location.split('/').filter((part) => part !== '');
  const { data: open } = useQuery(openCallsQuery());
  const inCall =
    screen === 'calls' ? open?.find((draft) => draft.id === id)?.content.customerId : undefined;
  const onCard = screen === 'customers' ? z.uuid().safeParse(id).data : undefined;

  useEffect(() => {
    if (inCall) remember(inCall);
  }, [inCall]);
  useEffect(() => {
    if (onCard === undefined) return undefined;
    const timer = setTimeout(() => remember(onCard), looked);
    return () => clearTimeout(timer);
  }, [onCard]);
}

/** It is a convenience: when it fails, nobody is told. */
function remember(id: string): void {
  call('customers.seen', { id }).catch(() => undefined);
}
