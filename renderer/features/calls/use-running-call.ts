import type { CallDraft } from '#contract/calls.ts';
import { useCallActions } from './use-call-actions.ts';
import { useDraft } from './use-draft.ts';
import { useWho } from './use-who.ts';

/** A call that is on screen, whichever form shows it. */
export function useRunningCall(draft: CallDraft) {
  const kept = useDraft(draft);
  const who = useWho(draft, kept.content);
  const actions = useCallActions(kept.keeper, kept.talk, who.name);
  return { ...kept, draft, who, actions };
}

export type RunningCall = ReturnType<typeof useRunningCall>;
