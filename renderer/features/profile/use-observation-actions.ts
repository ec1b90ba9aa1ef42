import { useTranslation } from 'react-i18next';
import type { NewObservation, Observation } from '#contract/observations.ts';
import { call } from '../../bridge.ts';
import { showDone, showError } from '../../components/toast.tsx';

/** Everything done here can be taken back from its toast; add and change fail as their call does. */
export function useObservationActions(customerId: string) {
  const { t } = useTranslation('profile');

  async function add(input: NewObservation): Promise<void> {
    const added = await call('observations.add', { customerId, ...input });
    showDone(t('observations.added'), () => call('observations.bin', added));
  }

  async function change(before: Observation, input: NewObservation): Promise<void> {
    const { id, version, seenOn, pattern, note } = before;
    const changed = await call('observations.change', { id, version, ...input });
    showDone(t('observations.changed'), () =>
      call('observations.change', { id, version: changed.version, seenOn, pattern, note }),
    );
  }

  async function remove({ id, version }: Observation): Promise<void> {
    try {
      const removed = await call('observations.bin', { id, version });
      showDone(t('observations.removed'), () =>
        call('observations.restore', { id, version: removed.version }),
      );
    } catch (error) {
      showError(error, t('observations.removeFailed'));
    }
  }

  return { add, change, remove };
}
