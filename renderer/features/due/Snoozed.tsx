import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import styles from './Due.module.css';
import { DueList } from './DueList.tsx';
import { dueQuery, most } from './queries.ts';

/** What is put off, folded: how much, and on demand who did it and why. */
export function Snoozed({ count }: { count: number }) {
  const { t } = useTranslation('due');
  const [unfolded, setUnfolded] = useState(false);
  const Sign = unfolded ? IconChevronDown : IconChevronRight;
  return (
    <div className={styles.snoozed}>
      <Button
        variant="subtle"
        color="gray"
        size="compact-md"
        aria-expanded={unfolded}
        leftSection={<Sign size={18} stroke={1.75} aria-hidden />}
        onClick={() => setUnfolded(!unfolded)}
      >
        {t('snoozed.title', { count })}
      </Button>
      {unfolded && (
        <div className={styles.unfolded}>
          <List />
        </div>
      )}
    </div>
  );
}

function List() {
  const { data, error, refetch } = useQuery(dueQuery({ limit: most, snoozed: true }));
  if (error) return <ErrorMessage error={error} onRetry={() => void refetch()} />;
  return data ? <DueList items={data.rows} /> : null;
}
