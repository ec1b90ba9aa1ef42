import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { CallContent, CallDraft } from '#contract/calls.ts';
import { DraftKeeper } from '../../components/draft-keeper.ts';
import { keepCall, openCallsQuery } from './queries.ts';

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

/** What was typed last, whether it is stored yet or not. */
export function latestContent(draft: CallDraft): CallContent {
  return keepers.get(draft.id)?.state().content ?? draft.content;
}

/** True while what was typed into the draft could not be stored, on whatever screen one is. */
export function useIsFailing(id: string): boolean {
  const keeper = keepers.get(id);
  return useSyncExternalStore(
    keeper?.subscribe ?? subscribeToNothing,
    () => keeper?.state().status === 'failed',
  );
}

function subscribeToNothing() {
  return () => undefined;
}

export function isBlank(content: CallContent): boolean {
  return (
    content.customerId === null && content.newCustomer.trim() === '' && content.note.trim() === ''
  );
}

/** The draft as it is typed; it is stored as it grows and when the screen or the window goes. */
export function useDraft(draft: CallDraft) {
  const queryClient = useQueryClient();
  // Once for the life of the screen: a draft that was closed meanwhile must not begin again.
  const [keeper] = useState(() => keeperOf(draft));
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);

  useEffect(() => {
    const leave = () => keeper.leave();
    const flush = () => void keeper.flush();
    window.addEventListener('pagehide', leave);
    window.addEventListener('beforeunload', leave);
    window.addEventListener('blur', flush);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('beforeunload', leave);
      window.removeEventListener('blur', flush);
      flush();
    };
  }, [keeper]);

  // The list of open calls shows who it is; typing into the notes does not concern it.
  const who = state.content.customerId ?? state.content.newCustomer;
  const listed = useRef(who);
  const stored = state.status === 'kept';
  useEffect(() => {
    if (!stored || listed.current === who) return;
    listed.current = who;
    void queryClient.invalidateQueries({ queryKey: openCallsQuery().queryKey });
  }, [queryClient, stored, who]);

  return { keeper, ...state };
}
