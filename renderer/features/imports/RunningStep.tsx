import { Button, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { importRun, type Step } from './import-run.ts';
import styles from './RunningStep.module.css';
import { StepTitle } from './StepTitle.tsx';

export function RunningStep({ state }: { state: Step<'running'> }) {
  const { t } = useTranslation('imports');
  const { preview, done, total, cancelling } = state;
  return (
    <section aria-labelledby="import-running" className={styles.running}>
      <StepTitle id="import-running">{t('running.title')}</StepTitle>
      <p className={styles.muted}>{preview.fileName}</p>
      <Progress.Root size="lg">
        <Progress.Section
          value={total ? (done / total) * 100 : 0}
          aria-label={t('running.label')}
        />
      </Progress.Root>
      <p className={styles.numbers}>
        {total === null
          ? t('running.counting')
          : t('running.progress', { count: total, done, total })}
      </p>
      <div className={styles.foot}>
        <Button variant="default" disabled={cancelling} onClick={importRun.cancel}>
          {cancelling ? t('running.cancelling') : t('running.cancel')}
        </Button>
        <p className={styles.muted}>{t('running.leave')}</p>
      </div>
    </section>
  );
}
