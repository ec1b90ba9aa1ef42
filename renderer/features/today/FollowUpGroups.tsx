import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FollowUp } from '#contract/follow-ups.ts';
import { ListSection } from '../../components/ListSection.tsx';
import { FollowUpList } from '../follow-ups/FollowUpList.tsx';

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
        <ListSection
          title={t('overdue')}
          tone="overdue"
          icon={<IconAlertCircle size={18} stroke={1.75} aria-hidden />}
          count={overdue.length}
        >
          <FollowUpList followUps={overdue} />
        </ListSection>
      )}
      {due.length > 0 && (
        <ListSection title={t('due')} tone="due" count={due.length}>
          <FollowUpList followUps={due} />
        </ListSection>
      )}
      {coming.length > 0 && (
        <ListSection title={t('coming')} count={coming.length}>
          <FollowUpList followUps={coming} />
        </ListSection>
      )}
    </>
  );
}
