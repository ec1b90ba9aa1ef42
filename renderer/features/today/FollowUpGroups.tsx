import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FollowUp } from '#contract/follow-ups.ts';
import { FollowUpList } from '../follow-ups/FollowUpList.tsx';
import { TodaySection } from './TodaySection.tsx';

interface FollowUpGroupsProps {
  /** The earliest first. */
  rows: readonly FollowUp[];
  today: string;
}

export function FollowUpGroups({ rows, today }: FollowUpGroupsProps) {
  const { t } = useTranslation('today');
  const overdue = rows.filter(({ dueOn }) => dueOn < today);
  const due = rows.filter(({ dueOn }) => dueOn === today);
  const coming = rows.filter(({ dueOn }) => dueOn > today);
  return (
    <>
      {overdue.length > 0 && (
        <TodaySection
          title={t('overdue')}
          tone="overdue"
          icon={<IconAlertCircle size={18} stroke={1.75} aria-hidden />}
          count={overdue.length}
        >
          <FollowUpList followUps={overdue} />
        </TodaySection>
      )}
      {due.length > 0 && (
        <TodaySection title={t('due')} tone="due" count={due.length}>
          <FollowUpList followUps={due} />
        </TodaySection>
      )}
      {coming.length > 0 && (
        <TodaySection title={t('coming')} count={coming.length}>
          <FollowUpList followUps={coming} />
        </TodaySection>
      )}
    </>
  );
}
