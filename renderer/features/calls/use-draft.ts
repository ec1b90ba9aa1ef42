import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { CallContent, CallDraft } from '#contract/calls.ts';
import { DraftKeeper } from '../../components/draft-keeper.ts';
import { keepCall, openCallsQuery } from './queries.ts';
import { useTalkTime } from './use-talk-time.ts';

/** One keeper for each open draft, so that storing goes on while another screen is shown. */
const keepers = new Map<string, DraftKeeper<CallContent>>();

function keeperOf(draft: CallDraft): DraftKeeper<CallContent> {
  const known = keepers.get(draft.id);
  if (known) return known;
  const keeper = new DraftKeeper(draft, keepCall);
  keepers.set(draft.id, keeper);
  return keeper;
}

/** Drafts that are over for this window, also while the list has not heard of it yet. */
const over = new Set<string>();

/** The draft was saved or thrown away. */
export function forgetDraft(id: string): void {
  keepers.get(id)?.close();
  keepers.delete(id);
  over.add(id);
}

/** What was done to the draft has been taken back. */
export function rememberDraft(id: string): void {
  over.delete(id);
}

export function isOver(id: string): boolean {
  return over.has(id);
}

/**
 * A card was made of what was typed as the name in this call: saving the call must not make
 * another one.
 */
export function nameCaller(id: string, customerId: string): void {
  const keeper = keepers.get(id);
  if (keeper?.state().content.customerId === null) keeper.change({ customerId });
}

/** What was typed last, whether it is stored yet or not. */
export function latestContent(draft: CallDraft): CallContent {
  return keepers.get(draft.id)?.state().content ?? draft.content;
}

/** Of a call in the list, on whatever screen one is: its latest content, and whether it is stored. */
export function useListedDraft(draft: CallDraft): { content: CallContent; failing: boolean } {
  const keeper = keepers.get(draft.id);
  const subscribe = keeper?.subscribe ?? subscribeToNothing;
  const content = useSyncExternalStore(subscribe, () => latestContent(draft));
  const failing = useSyncExternalStore(subscribe, () => keeper?.state().status === 'failed');
  return { content, failing };
}

function subscribeToNothing() {
  return () => undefined;
}

/** Nothing in it that anybody would miss. */
export function isBlank(content: CallContent): boolean {
  const { customerId, newCustomer, note, outcome, moodStart, moodEnd, followUp, guided } = content;
  const typed = newCustomer.trim() + note.trim();
  const chosen = [customerId, outcome, moodStart, moodEnd, followUp, guided];
  return typed === '' && chosen.every((value) => value === null);
}

/** The draft as it is typed; it is stored as it grows and when the screen or the window goes. */
export function useDraft(draft: CallDraft) {
  const queryClient = useQueryClient();
  // Once for the life of the screen: a draft that was closed meanwhile must not begin again.
  const [keeper] = useState(() => keeperOf(draft));
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);
  const talk = useTalkTime(keeper);
  const { count, stop } = talk;

  const change = useCallback(
    (patch: Partial<CallContent>) => keeper.change({ ...patch, seconds: count() }),
    [keeper, count],
  );

  useEffect(() => {
    const park = () => {
      const seconds = stop();
      if (seconds === undefined) return;
      keeper.change({ seconds, parkedAt: new Date().toISOString() });
    };
    const leave = () => {
      park();
      keeper.leave();
    };
    const flush = () => void keeper.flush();
    window.addEventListener('pagehide', leave);
    window.addEventListener('beforeunload', leave);
    window.addEventListener('blur', flush);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('beforeunload', leave);
      window.removeEventListener('blur', flush);
      park();
      flush();
    };
  }, [keeper, stop]);

  // The list of open calls shows who it is; typing into the notes does not concern it.
  const who = state.content.customerId ?? state.content.newCustomer;
  const listed = useRef(who);
  const stored = state.status === 'kept';
  useEffect(() => {
    if (!stored || listed.current === who) return;
    listed.current = who;
    void queryClient.invalidateQueries({ queryKey: openCallsQuery().queryKey });
  }, [queryClient, stored, who]);

  return { keeper, ...state, change, talk };
}
