import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import styles from './Backup.module.css';
import { backupStatusQuery } from './queries.ts';
import { SafetySign } from './SafetySign.tsx';
import { useSince } from './use-since.ts';

/** Whether the copies get to the second folder. */
export function SecondState({ folder }: { folder: string }) {
  const { t } = useTranslation('backup');
  const since = useSince();
  const second = useQuery(backupStatusQuery()).data?.second;
  // Just after another one was chosen the engine still speaks of the one before.
  const { lastAt, failure } = second?.folder === folder ? second : { lastAt: null, failure: null };
  const tone = failure ? 'due' : 'kept';
  return (
    <>
      {lastAt && (
        <p className={styles.state} data-tone={tone}>
          <SafetySign tone={tone} />
          {t('second.last', { when: since(lastAt) })}
        </p>
      )}
      {failure && <p>{t(`second.${failure.cause}`, { when: since(failure.since) })}</p>}
      {!lastAt && !failure && <p>{t('second.next')}</p>}
      <p className={styles.path}>{t('status.folder', { folder })}</p>
    </>
  );
}
