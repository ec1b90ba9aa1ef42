import { useTranslation } from 'react-i18next';
import type { Correction, Interaction } from '#contract/calls.ts';
import { call } from '../../bridge.ts';
import { showDone, showError } from '../../components/toast.tsx';
import { type Correctable, partOf } from './contact-input.ts';

/** Corrected and taken to the bin; both can be taken back. Correcting fails as its call does. */
export function useContactActions() {
  const { t } = useTranslation('timeline');

  async function correct(stored: Interaction, changes: Correction): Promise<void> {
    const { id, version } = stored;
    const before = partOf(stored, Object.keys(changes) as Correctable[]);
    const corrected = await call('calls.correct', { id, version, changes });
    showDone(t('contact.corrected'), () =>
      call('calls.correct', { id, version: corrected.version, changes: before }),
    );
  }

  async function bin({ id, version }: Interaction): Promise<void> {
    try {
      const binned = await call('calls.bin', { id, version });
      showDone(t('contact.binned'), () => call('calls.restore', { id, version: binned.version }));
    } catch (error) {
      showError(error, t('contact.binFailed'));
    }
  }

  return { correct, bin };
}
