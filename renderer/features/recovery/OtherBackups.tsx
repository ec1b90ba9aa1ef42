import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RecoveryState } from '#contract/recovery.ts';
import { focusOnMount } from '../../components/focus-on-mount.ts';
import { useFormat } from '../../format.ts';
import { useShortcut } from '../../shortcuts.ts';
import styles from './Recovery.module.css';
import { restoreRun } from './restore-run.ts';

interface OtherBackupsProps {
  backups: RecoveryState['backups'];
  onClose: () => void;
}

export function OtherBackups({ backups, onClose }: OtherBackupsProps) {
  const { t } = useTranslation('recovery');
  useShortcut('back', onClose);
  const format = useFormat();
  return (
    <div className={styles.card}>
      <h2 className={styles.subheading}>{t('ways.older')}</h2>
      <div className={styles.choices}>
        {backups.map(({ file, fileName, madeAt, size }, index) => (
          <button
            key={file}
            ref={index === 0 ? focusOnMount : undefined}
            type="button"
            className={styles.choice}
            onClick={() => void restoreRun.take({ file, name: fileName })}
          >
            <span>{format.fullDate(madeAt)}</span>
            <span className={styles.muted}>{format.fileSize(size)}</span>
            <span className={styles.muted}>{fileName}</span>
          </button>
        ))}
      </div>
      <div className={styles.buttons}>
        <Button variant="default" onClick={() => void restoreRun.choose()}>
          {t('ways.file')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('ways.no')}
        </Button>
      </div>
    </div>
  );
}
