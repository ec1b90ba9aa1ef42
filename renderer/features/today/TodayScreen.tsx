import { useQuery } from '@tanstack/react-query';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { useDayFormat } from '../../days.ts';
import { StaleBackup } from '../backup/StaleBackup.tsx';
import { Digest } from '../due/Digest.tsx';
import { DueSection } from '../due/DueSection.tsx';
import { LimitsCrossed } from '../limits-crossed/LimitsCrossed.tsx';
import { AfterCalls } from './AfterCalls.tsx';
import { Birthdays } from './Birthdays.tsx';
import { FollowUps } from './FollowUps.tsx';
import { moveFocus } from './move-focus.ts';
import { ParkedCalls } from './ParkedCalls.tsx';
import { PlannedCalls } from './PlannedCalls.tsx';
import { todayQuery } from './queries.ts';
import { RecentlySeen } from './RecentlySeen.tsx';
import styles from './Today.module.css';
import { useToday } from './use-today.ts';

/** What is to be done today on the left, whom it may concern on the right. */
export function TodayScreen() {
  const { t } = useTranslation('today');
  const today = useToday();
  const format = useDayFormat();
  const { data: day, error, refetch } = useQuery(todayQuery(today));
  const date = format.full(today);
  const week = day?.contactsThisWeek ? t('week', { count: day.contactsThisWeek }) : undefined;

  function onKeyDown(event: KeyboardEvent): void {
    if (moveFocus(event)) event.preventDefault();
  }

  return (
    // The arrow keys go from row to row; every row is a link or a button of its own.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.screen} onKeyDown={onKeyDown}>
      <PageHeader title={t('title')} description={[date, week].filter(Boolean).join(' · ')} />
      <StaleBackup />
      <Digest />
      {error && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      <div className={styles.columns}>
        <div className={styles.main} data-column>
          {day?.anyCustomers && <DueSection />}
          <LimitsCrossed />
          <PlannedCalls today={today} />
          <FollowUps today={today} anyCustomers={day?.anyCustomers ?? true} />
        </div>
        <div className={styles.side} data-column>
          <AfterCalls />
          <ParkedCalls />
          {day && <Birthdays birthdays={day.birthdays} today={today} />}
          {day && <RecentlySeen seen={day.recentlySeen} />}
        </div>
      </div>
    </div>
  );
}
