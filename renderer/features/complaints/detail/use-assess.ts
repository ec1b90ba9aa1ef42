import { useTranslation } from 'react-i18next';
import type { Complaint } from '#contract/complaints.ts';
import { call } from '../../../bridge.ts';
import { showDone, showError } from '../../../components/toast.tsx';
import { takeBack, writeComplaint } from './writes.ts';

/** The one step that needs no words: it is done at once, and can be taken back. */
export function useAssess({ id, version }: Complaint): () => Promise<void> {
  const { t } = useTranslation('complaint');
  return async () => {
    try {
      const done = await writeComplaint({ id, version }, (target) =>
        call('complaints.step', { ...target, step: { do: 'assess' } }),
      );
      showDone(t('step.assess.done'), () => takeBack({ id, version: done.version }));
    } catch (error) {
      showError(error, t('step.failed'));
    }
  };
}
