import { IconHeartHandshake } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PromiseRecord } from '#contract/promises.ts';
import { When } from '../../components/When.tsx';
import { useDayFormat } from '../../days.ts';
import { EntryFacts } from './EntryFacts.tsx';

export function PromiseEntry({ promise }: { promise: PromiseRecord }) {
  const { t } = useTranslation(['timeline', 'complaint-words']);
  const format = useDayFormat();
  const { state, late, dueOn, endedAt, evidence, reason, staffName } = promise;
  const result = late ? 'late' : state;
  return (
    <EntryFacts
      icon={<IconHeartHandshake size={18} stroke={1.75} aria-hidden />}
      title={t(`promise.${result === 'kept' || result === 'late' ? result : 'broken'}`)}
      when={endedAt !== null && <When at={endedAt} />}
      facts={[
        t('wasDue', { when: format.short(dueOn) }),
        state === 'broken' ? reason : evidence,
        staffName,
      ]}
    />
  );
}
