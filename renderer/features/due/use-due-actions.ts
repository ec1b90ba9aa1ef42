import { useTranslation } from 'react-i18next';
import type { DueItem } from '#contract/due.ts';
import { call } from '../../bridge.ts';
import { showDone, showError } from '../../components/toast.tsx';
import { useDayFormat } from '../../days.ts';

/** Put off, brought back, done; each can be taken back. */
export function useDueActions({ type, id, snoozed }: DueItem) {
  const { t } = useTranslation(['due', 'complaint']);
  const format = useDayFormat();

  /** Fails as its call does. */
  async function snooze(until: string, reason: string): Promise<void> {
    await call('due.snooze', { type, id, until, reason });
    showDone(t('snooze.done', { when: format.short(until) }), () => call('due.wake', { type, id }));
  }

  async function wake(): Promise<void> {
    try {
      await call('due.wake', { type, id });
      showDone(
        t('snoozed.done'),
        snoozed
          ? () => call('due.snooze', { type, id, until: snoozed.until, reason: snoozed.reason })
          : undefined,
      );
    } catch (error) {
      showError(error, t('snoozed.failed'));
    }
  }

  /** A corrective action is done. */
  async function finish(): Promise<void> {
    try {
      await call('actions.finish', { id, done: true });
      showDone(t('complaint:actions.finished'), () => call('actions.finish', { id, done: false }));
    } catch (error) {
      showError(error, t('complaint:actions.finishFailed'));
    }
  }

  return { snooze, wake, finish };
}
