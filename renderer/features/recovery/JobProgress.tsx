import { Button, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { takeLostFocus } from '../../components/focus-on-mount.ts';
import { useFormat } from '../../format.ts';
import styles from './Recovery.module.css';

interface JobProgressProps {
  title: string;
  /** From 0 to 1. */
  share: number;
  stopping: boolean;
  onStop: () => void;
}

export function JobProgress({ title, share, stopping, onStop }: JobProgressProps) {
  const { t } = useTranslation('recovery');
  const format = useFormat();
  return (
    <div className={styles.panel}>
      <p className={styles.path}>{title}</p>
      <Progress.Root size="lg">
        <Progress.Section value={share * 100} aria-label={t('restore.progress')} />
      </Progress.Root>
      <p className={styles.share}>{format.percent(share)}</p>
      <Button
        ref={takeLostFocus}
        variant="default"
        className={styles.start ?? ''}
        disabled={stopping}
        onClick={onStop}
      >
        {t(stopping ? 'restore.stopping' : 'restore.stop')}
      </Button>
    </div>
  );
}
