import { Button } from '@mantine/core';
import { IconFilterOff, IconMoodSmile } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type ComplaintFilter, openComplaints } from '#contract/complaints.ts';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { openIntake } from '../open-intake.ts';
import { setFilter } from '../register-state.ts';
import { isNarrowed } from './filter-parts.ts';

/** What belongs here, and the first step. */
export function ComplaintListEmpty({ filter }: { filter: ComplaintFilter }) {
  const { t } = useTranslation('complaints');
  if (isNarrowed(filter)) {
    return (
      <EmptyState
        icon={<IconFilterOff size={32} stroke={1.5} aria-hidden />}
        title={t('noMatch.title')}
        action={
          <Button variant="default" onClick={() => setFilter(openComplaints)}>
            {t('noMatch.clear')}
          </Button>
        }
      >
        {t('noMatch.text')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<IconMoodSmile size={32} stroke={1.5} aria-hidden />}
      title={t('empty.title')}
      action={
        <Button variant="default" onClick={() => openIntake()}>
          {t('new')}
        </Button>
      }
    >
      {t('empty.text')}
    </EmptyState>
  );
}
