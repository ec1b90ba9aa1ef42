import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { ListSection, NothingYet } from '../../components/ListSection.tsx';
import { KeptRate } from '../promises/KeptRate.tsx';
import { DueList } from './DueList.tsx';
import { atFirst, dueQuery, most } from './queries.ts';
import { Snoozed } from './Snoozed.tsx';

/** Deadlines of complaints, promises and corrective actions: the overdue first. */
export function DueSection() {
  const { t } = useTranslation('due');
  const [all, setAll] = useState(false);
  const { data, error, refetch } = useQuery({
    ...dueQuery({ limit: all ? most : atFirst }),
    placeholderData: keepPreviousData,
  });
  const total = data ? data.overdue + data.today + data.soon : 0;
  const more = total - (data?.rows.length ?? 0);
  return (
    <ListSection title={t('title')} {...(total > 0 && { count: total })}>
      {error && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {data && total === 0 && <NothingYet>{t('nothing')}</NothingYet>}
      {data && total > 0 && <DueList items={data.rows} />}
      {more > 0 && !all && (
        <Button variant="subtle" size="compact-md" onClick={() => setAll(true)}>
          {t('more', { count: more })}
        </Button>
      )}
      {data && data.snoozed > 0 && <Snoozed count={data.snoozed} />}
      <KeptRate />
    </ListSection>
  );
}
