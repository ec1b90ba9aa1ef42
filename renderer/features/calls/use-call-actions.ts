import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import type { CallContent } from '#contract/calls.ts';
import type { DraftKeeper } from '../../components/draft-keeper.ts';
import { showDone, showError } from '../../components/toast.tsx';
import { discardCall, reopenCall, saveCall } from './queries.ts';
import { forgetDraft, isBlank, rememberDraft } from './use-draft.ts';
import type { TalkTime } from './use-talk-time.ts';
import { isOnScreen, leaveCall, wayBack } from './way-back.ts';

/** Save, park and throw away; every one of them can be taken back. */
export function useCallActions(keeper: DraftKeeper<CallContent>, talk: TalkTime, name: string) {
  const { t } = useTranslation('calls');
  const queryClient = useQueryClient();
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const busy = useRef(false);
  const { id } = keeper;

  async function reopen() {
    forgetDraft(id);
    await reopenCall(queryClient, id);
    rememberDraft(id);
    navigate(`/calls/${id}`, { state: wayBack() });
  }

  /** Runs one thing at a time: Ctrl+Enter may come twice. */
  async function once(action: () => Promise<void>): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    setSaving(true);
    setFailure(null);
    try {
      await action();
    } finally {
      busy.current = false;
      setSaving(false);
    }
  }

  const save = () =>
    once(async () => {
      // The talk is over; it goes on when it could not be saved.
      talk.stop();
      await keeper.flush();
      try {
        const content = { ...keeper.state().content, seconds: talk.count() };
        const { customerId, talkId } = await saveCall(queryClient, id, content);
        forgetDraft(id);
        showDone(t('saved', { name }), reopen);
        if (!isOnScreen(id)) return;
        if (talkId === null) navigate(`/customers/${customerId}`, { replace: true });
        else navigate(`/after/${talkId}`, { replace: true, state: wayBack() });
      } catch (error) {
        setFailure(error);
        talk.run();
      }
    });

  const discard = async () => {
    if (isBlank(keeper.state().content)) return park();
    return once(async () => {
      talk.stop();
      keeper.change({ seconds: talk.count() });
      await keeper.flush();
      try {
        await discardCall(queryClient, id);
        forgetDraft(id);
        showDone(t('discarded'), reopen);
        if (isOnScreen(id)) leaveCall();
      } catch (error) {
        showError(error);
        talk.run();
      }
    });
  };

  /** What is blank has nothing to come back to; nobody waits until it is gone. */
  function park() {
    if (isBlank(keeper.state().content)) {
      forgetDraft(id);
      discardCall(queryClient, id).catch(showError);
    }
    leaveCall();
  }

  return { saving, failure, save, park, discard };
}
