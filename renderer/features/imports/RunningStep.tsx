import { Button, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format.ts';
import { importRun, type Step } from './import-run.ts';
import styles from './RunningStep.module.css';
import { StepTitle } from './StepTitle.tsx';

const units = { check: 'rows', safety: 'share', run: 'rows', undo: 'cards' } as const;

export function RunningStep({ state }: { state: Step<'running'> }) {
  const { t } = useTranslation('imports');
  const { job, fileName, done, total, stopping } = state;
  // Half an undo would leave a list that nobody asked for.
  const canStop = job !== 'undo';
  return (
    <section aria-labelledby="import-running" className={styles.running}>
      <StepTitle id="import-running">{t(`running.${job}`)}</StepTitle>
      <p className={styles.muted}>{fileName}</p>
      <Progress.Root size="lg">
        <Progress.Section
          value={total ? (done / total) * 100 : 0}
          aria-label={t(`running.${units[job]}`)}
        />
      </Progress.Root>
      <p className={styles.numbers}>
        <Numbers state={state} />
      </p>
      <div className={styles.foot}>
        {canStop && (
          <Button variant="default" disabled={stopping} onClick={importRun.stop}>
            {stopping ? t('running.cancelling') : t('running.cancel')}
          </Button>
        )}
        <p className={styles.muted}>{t('running.leave')}</p>
      </div>
    </section>
  );
}

function Numbers({ state: { job, done, total } }: { state: Step<'running'> }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  if (total === null) return t('running.counting');
  if (job === 'safety') return format.percent(done / total);
  return job === 'undo'
    ? t('running.cardsProgress', { done, total })
    : t('running.progress', { count: total, done, total });
}
