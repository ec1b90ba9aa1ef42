import { Button } from '@mantine/core';
import { IconCalendarCheck, IconPhonePlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { useNewCall } from '../calls/use-new-call.ts';
import { dueQuery } from '../due/queries.ts';
import { comingFollowUpsQuery } from '../follow-ups/queries.ts';
import { FollowUpGroups } from './FollowUpGroups.tsx';

interface FollowUpsProps {
  today: string;
  anyCustomers: boolean;
}

/** Whom to come back to: the overdue first. */
export function FollowUps({ today, anyCustomers }: FollowUpsProps) {
  const { t } = useTranslation('today');
  const { data, error, refetch } = useQuery(comingFollowUpsQuery(today));
  const due = useQuery(dueQuery());
  if (error) return <ErrorMessage error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  // Planned hard calls stand in a section of their own.
  const rows = data.rows.filter(({ preparation }) => preparation === null);
  if (rows.length > 0) return <FollowUpGroups rows={rows} today={today} />;
  if (data.rows.length > 0) return null;
  if (!anyCustomers) return <Begin />;
  // What is owed stands above.
  if (due.isPending || (due.data?.rows.length ?? 0) > 0) return null;
  return (
    <EmptyState
      icon={<IconCalendarCheck size={32} stroke={1.5} aria-hidden />}
      title={t('nothing.title')}
    >
      {t('nothing.text')}
    </EmptyState>
  );
}

/** Nobody has a card yet. */
function Begin() {
  const { t } = useTranslation('today');
  const newCall = useNewCall();
  return (
    <EmptyState
      icon={<IconPhonePlus size={32} stroke={1.5} aria-hidden />}
      title={t('begin.title')}
      action={
        <>
          <Button variant="default" onClick={() => void newCall()}>
            {t('begin.call')}
          </Button>
          <Button variant="default" onClick={() => navigate('/import')}>
            {t('begin.import')}
          </Button>
        </>
      }
    >
      {t('begin.text')}
    </EmptyState>
  );
}
