import { IconRoute } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FollowUp } from '#contract/follow-ups.ts';
import { ListSection } from '../../components/ListSection.tsx';
import { FollowUpList } from '../follow-ups/FollowUpList.tsx';
import { comingFollowUpsQuery } from '../follow-ups/queries.ts';

/** Hard calls that somebody prepared for, the overdue first. */
export function PlannedCalls({ today }: { today: string }) {
  const { t } = useTranslation('preparing');
  const { data } = useQuery(comingFollowUpsQuery(today));
  const planned = data?.rows.filter(({ preparation }) => preparation !== null) ?? [];
  if (planned.length === 0) return null;
  return (
    <ListSection
      title={t('planned.title')}
      icon={<IconRoute size={18} stroke={1.75} aria-hidden />}
      count={planned.length}
    >
      <FollowUpList followUps={planned.toSorted(byHour)} />
    </ListSection>
  );
}

/** Of one day, those without an hour come last. */
function byHour(one: FollowUp, other: FollowUp): number {
  const moment = ({ dueOn, preparation }: FollowUp) => `${dueOn} ${preparation?.time ?? '24:00'}`;
  return moment(one).localeCompare(moment(other));
}
