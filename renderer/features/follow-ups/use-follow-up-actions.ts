import { useTranslation } from 'react-i18next';
import type { FollowUp } from '#contract/follow-ups.ts';
import { call } from '../../bridge.ts';
import { showDone, showError } from '../../components/toast.tsx';
import { useDayFormat } from '../../days.ts';

/** Done and moved; both can be taken back. */
export function useFollowUpActions({ id, version, dueOn, note }: FollowUp) {
  const { t } = useTranslation('follow-ups');
  const format = useDayFormat();

  async function finish(): Promise<void> {
    try {
      const done = await call('followUps.finish', { id, version });
      showDone(t('finished'), () => call('followUps.resume', { id, version: done.version }));
    } catch (error) {
      showError(error, t('finishFailed'));
    }
  }

  async function moveTo(to: string): Promise<void> {
    if (to === dueOn) return;
    try {
      const moved = await call('followUps.change', { id, version, dueOn: to, note });
      showDone(t('moved', { when: format.short(to) }), () =>
        call('followUps.change', { id, version: moved.version, dueOn, note }),
      );
    } catch (error) {
      showError(error, t('moveFailed'));
    }
  }

  return { finish, moveTo };
}
