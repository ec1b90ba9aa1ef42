import { navigate } from 'wouter/use-hash-location';
import { z } from 'zod';

const home = '/customers';
const entry = z.object({ from: z.string() });

/**
 * Kept with the history entry of a call, of the sheet before it and of what comes after it: where it
 * was opened; of a chain of them, the first.
 */
export function wayBack(): z.infer<typeof entry> {
  const here = window.location.hash.slice(1) || home;
  return { from: /^\/(?:calls|prepare|after)\//u.test(here) ? whereFrom() : here };
}

/** To there. At once, unlike history.back(): the next key may already begin another call. */
export function leaveCall(): void {
  navigate(whereFrom(), { replace: true });
}

/** Somebody who has gone on while an answer was on its way is not fetched back. */
export function isOnScreen(id: string): boolean {
  return window.location.hash === `#/calls/${id}`;
}

function whereFrom(): string {
  return entry.safeParse(window.history.state).data?.from ?? home;
}
