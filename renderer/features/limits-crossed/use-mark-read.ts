import { useTranslation } from 'react-i18next';
import { call } from '../../bridge.ts';
import { showDone, showError } from '../../components/toast.tsx';

/** Takes a talk off the list of what is to be read; that can be taken back. */
export function useMarkRead(id: string): () => Promise<void> {
  const { t } = useTranslation('limits-crossed');
  return async () => {
    try {
      await call('guidedTalks.seen', { id });
      showDone(t('marked'), () => call('guidedTalks.unseen', { id }));
    } catch (error) {
      showError(error, t('notMarked'));
    }
  };
}
