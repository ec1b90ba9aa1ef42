import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import type { ComplaintRow } from '#contract/complaints.ts';
import { call } from '../../../bridge.ts';
import { showDone, showError } from '../../../components/toast.tsx';
import { complaintPath } from '../paths.ts';
import { numberText } from '../use-complaint-words.ts';
import type { MovingStep } from './moves.ts';

/** Does at once what needs no words, and opens the form of what needs some. */
export function useMove(): (row: ComplaintRow, step: MovingStep) => Promise<void> {
  const { t } = useTranslation(['complaints', 'complaint-words']);
  return async ({ id, version, number }, step) => {
    if (step !== 'assess') {
      navigate(complaintPath(id, step));
      return;
    }
    const name = numberText(number);
    try {
      const written = await call('complaints.step', { id, version, step: { do: step } });
      showDone(
        t('board.moved', { number: name, name: t(`complaint-words:state.${written.state}`) }),
        () => call('complaints.takeBack', { id, version: written.version }),
      );
    } catch (error) {
      showError(error, t('board.failed', { number: name }));
    }
  };
}
