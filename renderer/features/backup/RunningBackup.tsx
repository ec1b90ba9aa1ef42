import { Button, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { takeLostFocus } from '../../components/focus-on-mount.ts';
import { useFormat } from '../../format.ts';
import styles from './Backup.module.css';
import { backupRun, type Step } from './backup-run.ts';

export function RunningBackup({ state }: { state: Step<'running'> }) {
  const { t } = useTranslation('backup');
  const format = useFormat();
  const { job, name, share, stopping } = state;
  return (
    <div className={styles.running}>
      <p>{t(`running.${job}`, { name })}</p>
      <Progress.Root size="lg">
        <Progress.Section value={share * 100} aria-label={t('running.progress')} />
      </Progress.Root>
      <p className={styles.share}>{format.percent(share)}</p>
      <Button
        ref={takeLostFocus}
        variant="default"
        className={styles.start ?? ''}
        disabled={stopping}
        onClick={backupRun.stop}
      >
        {t(stopping ? 'running.stopping' : 'running.stop')}
      </Button>
    </div>
  );
}
