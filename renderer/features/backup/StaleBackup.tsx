import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import styles from './Backup.module.css';
import { backupStatusQuery } from './queries.ts';
import { backupPlace } from './reveal.ts';
import { SafetySign } from './SafetySign.tsx';

/** On Today: what was done lately is in no backup. Quiet while all is well. */
export function StaleBackup() {
  const { t } = useTranslation('backup');
  const [, navigate] = useLocation();
  const { data: status } = useQuery(backupStatusQuery());
  if (!status?.stale) return null;

  function goThere(): void {
    backupPlace.ask();
    navigate('/settings');
  }

  return (
    <div role="status" className={styles.stale}>
      <SafetySign tone="overdue" />
      <p className={styles.staleText}>
        <strong>{t('stale.title')}</strong> {t('stale.text')}
      </p>
      <Button variant="default" size="xs" onClick={goThere}>
        {t('stale.action')}
      </Button>
    </div>
  );
}
