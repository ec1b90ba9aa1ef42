import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { showDone, showError } from '../../components/toast.tsx';
import type { DraftKeeper } from './draft-keeper.ts';
import { discardCall, reopenCall, saveCall } from './queries.ts';
import { forgetDraft, isBlank } from './use-draft.ts';

/** Save, park and throw away; every one of them can be taken back. */
export function useCallActions(keeper: DraftKeeper, name: string) {
  const { t } = useTranslation('calls');
  const queryClient = useQueryClient();
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const busy = useRef(false);
  const { id } = keeper;

  async function reopen() {
    forgetDraft(id);
    await reopenCall(queryClient, id);
    navigate(`/calls/${id}`);
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
      await keeper.flush();
      try {
        const { customerId } = await saveCall(queryClient, id, keeper.state().content);
        forgetDraft(id);
        showDone(t('saved', { name }), reopen);
        if (isOnScreen(id)) navigate(`/customers/${customerId}`, { replace: true });
      } catch (error) {
        setFailure(error);
      }
    });

  const discard = () =>
    once(async () => {
      const blank = isBlank(keeper.state().content);
      await keeper.flush();
      try {
        await discardCall(queryClient, id);
        forgetDraft(id);
        if (!blank) showDone(t('discarded'), reopen);
        if (isOnScreen(id)) goBack();
      } catch (error) {
        showError(error);
      }
    });

  /** What is blank has nothing to come back to. */
  function park() {
    if (isBlank(keeper.state().content)) void discard();
    else goBack();
  }

  return { saving, failure, save, park, discard };
}

/** Somebody who has gone on while the answer was on its way is not fetched back. */
function isOnScreen(id: string): boolean {
  return window.location.hash === `#/calls/${id}`;
}

function goBack(): void {
  if (window.history.length > 1) window.history.back();
  else navigate('/customers');
}
