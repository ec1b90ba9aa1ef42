import { useTranslation } from 'react-i18next';
import type { RootCause } from '#contract/rules.ts';
import { call } from '../../bridge.ts';
import { showDone, showError } from '../../components/toast.tsx';

type Typed = Pick<RootCause, 'name' | 'remedy'>;

/** Each can be taken back; add and change fail as their call does. */
export function useCauseActions() {
  const { t } = useTranslation('rules');

  async function add(parentId: string, { name, remedy }: Typed): Promise<void> {
    const { id } = await call('rootCauses.save', { id: null, parentId, name, remedy });
    showDone(t('causes.added', { cause: name }), () =>
      call('rootCauses.retire', { id, retired: true }),
    );
  }

  async function change({ id, parentId, ...before }: RootCause, typed: Typed): Promise<void> {
    if (parentId === null) return;
    await call('rootCauses.save', { id, parentId, name: typed.name, remedy: typed.remedy });
    showDone(t('causes.changed', { cause: typed.name }), () =>
      call('rootCauses.save', { id, parentId, name: before.name, remedy: before.remedy }),
    );
  }

  /** Out of the choice, or back into it. */
  async function retire({ id, name, retired }: RootCause): Promise<void> {
    try {
      await call('rootCauses.retire', { id, retired: !retired });
      showDone(t(retired ? 'causes.wasRestored' : 'causes.wasRetired', { cause: name }), () =>
        call('rootCauses.retire', { id, retired }),
      );
    } catch (error) {
      showError(error, t('causes.failed'));
    }
  }

  return { add, change, retire };
}
