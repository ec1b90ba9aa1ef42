import { notifications } from '@mantine/notifications';
import type { QueryClient } from '@tanstack/react-query';
import { flushSync } from 'react-dom';
import type { Output } from '#contract/index.ts';
import { call } from '../../bridge.ts';
import { storeAllDrafts } from '../../components/draft-keeper.ts';
import { createStore } from '../../components/store.ts';
import { forgetDeeds } from '../../components/toast.tsx';
import { forgetTyped } from '../../components/typed-drafts.ts';
import { forgetEdits } from '../customers/unsaved-edits.ts';
import { closeHelp } from '../help/help-state.ts';
import { closePalette } from '../palette/palette-state.ts';
import { closeChooser } from './chooser-state.ts';
import { sessionQuery } from './queries.ts';

/** The screens are gone while the drafts are stored and the counter is being locked. */
const locking = createStore(false);
/** Grows when somebody else than before has come: what the screens hold is of that other person. */
const arrivals = createStore(0);
/** To be shown once, over everything. */
const newCode = createStore<string | null>(null);
let lastPerson: string | undefined;

export const useLocking = locking.use;
export const useArrivals = arrivals.use;
export const useNewCode = newCode.use;

export function showNewCode(code: string): void {
  newCode.set(code);
}

export function putAwayNewCode(): void {
  newCode.set(null);
}

/** What is typed is stored before anybody is gone; it is there again when they come back. */
export async function lockCounter(client: QueryClient): Promise<void> {
  if (locking.get()) return;
  lastPerson = client.getQueryData(sessionQuery().queryKey)?.id ?? lastPerson;
  // Screens store what is left of their drafts when they go.
  flushSync(() => locking.set(true));
  closeWhatLiesOver();
  try {
    await storeAllDrafts();
    await call('session.leave', {});
    await readSession(client);
  } finally {
    locking.set(false);
  }
}

export async function enter(
  client: QueryClient,
  id: string,
  pin: string | null,
): Promise<Output<'session.enter'>> {
  const stored = await storeAllDrafts();
  const answer = await call('session.enter', { id, pin });
  if (answer.outcome === 'entered') await arrive(client, id, stored);
  return answer;
}

export async function recover(
  client: QueryClient,
  input: { id: string; code: string; newPin: string },
): Promise<Output<'session.recover'>> {
  const stored = await storeAllDrafts();
  const answer = await call('session.recover', input);
  if (answer.outcome === 'entered') {
    showNewCode(answer.recoveryCode);
    await arrive(client, input.id, stored);
  }
  return answer;
}

async function arrive(client: QueryClient, id: string, stored: boolean): Promise<void> {
  const isOther = lastPerson !== id;
  lastPerson = id;
  if (isOther) {
    // What is not on disk would be lost.
    if (stored) {
      forgetEdits();
      forgetTyped();
    }
    forgetDeeds();
    client.removeQueries({ predicate: ({ queryKey }) => !kept.has(queryKey[0]) });
  }
  await readSession(client);
  closeWhatLiesOver();
  if (isOther) arrivals.set(arrivals.get() + 1);
}

/** The same for everybody. */
const kept: ReadonlySet<unknown> = new Set(['preferences', 'shop', 'session']);

async function readSession(client: QueryClient): Promise<void> {
  await client.fetchQuery({ ...sessionQuery(), staleTime: 0 });
}

function closeWhatLiesOver(): void {
  notifications.clean();
  closePalette();
  closeHelp();
  closeChooser();
}
