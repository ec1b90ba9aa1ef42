import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import styles from './Backup.module.css';
import { backupStatusQuery } from './queries.ts';
import { SafetySign } from './SafetySign.tsx';
import { useSafety } from './use-safety.ts';
import { useSince } from './use-since.ts';

/** When the last backup was proved, where it lies, and what is wrong if anything is. */
export function BackupStatus() {
  const { t } = useTranslation('backup');
  const since = useSince();
  const { data: status } = useQuery(backupStatusQuery());
  const safety = useSafety();
  if (!status || !safety) return null;
  const { last, failedAt } = status;
  return (
    <div className={styles.status}>
      <p className={styles.state} data-tone={safety.tone}>
        <SafetySign tone={safety.tone} />
        {safety.text}
      </p>
      {last && (
        <ul className={styles.facts}>
          <li>{t(`status.${last.kind}`, { name: last.fileName })}</li>
          <li className={styles.path}>{t('status.folder', { folder: last.folder })}</li>
        </ul>
      )}
      {failedAt && <p>{t('status.failed', { when: since(failedAt) })}</p>}
      <p className={styles.muted}>{t('status.about')}</p>
    </div>
  );
}
