import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FollowUp } from '#contract/follow-ups.ts';
import { When } from '../../components/When.tsx';
import { useDayFormat } from '../../days.ts';
import { EntryFacts } from './EntryFacts.tsx';

export function FollowUpEntry({ followUp }: { followUp: FollowUp }) {
  const { t } = useTranslation('timeline');
  const format = useDayFormat();
  const { dueOn, doneAt, staffName } = followUp;
  return (
    <EntryFacts
      icon={<IconCheck size={18} stroke={1.75} aria-hidden />}
      title={t('followUpDone')}
      when={doneAt !== null && <When at={doneAt} />}
      facts={[t('wasDue', { when: format.short(dueOn) }), staffName]}
    />
  );
}
