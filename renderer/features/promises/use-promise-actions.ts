import { useTranslation } from 'react-i18next';
import type { Input } from '#contract/index.ts';
import type { PromiseRecord } from '#contract/promises.ts';
import { call } from '../../bridge.ts';
import { showDone, showError } from '../../components/toast.tsx';
import { useDayFormat } from '../../days.ts';

type Target = Pick<PromiseRecord, 'id' | 'version' | 'complaint'>;

/** What can become of a promise; each can be taken back. They fail as their calls do. */
export function usePromiseActions({ id, version, complaint }: Target) {
  const { t } = useTranslation('promises');
  const format = useDayFormat();
  const target = { id, version };

  function done(message: string, made: number): void {
    showDone(message, () => call('promises.takeBack', { id, version: made }));
  }

  return {
    keep: async (evidence: string): Promise<void> => {
      const kept = await call('promises.keep', { ...target, evidence });
      done(t('kept.done'), kept.version);
    },
    renegotiate: async (dueOn: string, reason: string): Promise<void> => {
      const moved = await call('promises.renegotiate', { ...target, dueOn, reason });
      done(t('renegotiate.done', { when: format.short(dueOn) }), moved.version);
    },
    breakIt: async (reason: string): Promise<void> => {
      const broken = await call('promises.break', { ...target, reason });
      done(t(complaint ? 'broken.doneReopened' : 'broken.done'), broken.version);
    },
    change: async (changes: Omit<Input<'promises.change'>, 'id' | 'version'>): Promise<void> => {
      const changed = await call('promises.change', { ...target, ...changes });
      done(t('change.done'), changed.version);
    },
    /** Its words and its day stay in the journal. */
    remove: async (): Promise<void> => {
      try {
        const gone = await call('promises.void', target);
        done(t('removed'), gone.version);
      } catch (error) {
        showError(error, t('removeFailed'));
      }
    },
  };
}
