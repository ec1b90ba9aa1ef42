import { Button, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format.ts';
import { takeLostFocus } from './focus-on-mount.ts';
import styles from './JobProgress.module.css';

interface JobProgressProps {
  title: string;
  /** From 0 to 1. */
  share: number;
  stopping: boolean;
  onStop: () => void;
}

/** What is being done, how far it is, and a way to stop it. */
export function JobProgress({ title, share, stopping, onStop }: JobProgressProps) {
  const { t } = useTranslation('common');
  const format = useFormat();
  return (
    <div className={styles.progress}>
      <p className={styles.title}>{title}</p>
      <Progress.Root size="lg">
        <Progress.Section value={share * 100} aria-label={t('job.progress')} />
      </Progress.Root>
      <p className={styles.share}>{format.percent(share)}</p>
      <Button
        ref={takeLostFocus}
        variant="default"
        className={styles.start ?? ''}
        disabled={stopping}
        onClick={onStop}
      >
        {t(stopping ? 'job.stopping' : 'job.stop')}
      </Button>
    </div>
  );
}
