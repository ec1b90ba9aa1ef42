import { useTranslation } from 'react-i18next';
import { JobProgress } from '../../components/JobProgress.tsx';
import { PlainWindow } from '../../components/PlainWindow.tsx';
import styles from './Recovery.module.css';
import { type RestoreStep, restoreRun } from './restore-run.ts';

/** In the place of everything else: what would be typed now would be lost. */
export function RestoringScreen({ state }: { state: RestoreStep<'restoring'> }) {
  const { t } = useTranslation('recovery');
  return (
    <PlainWindow>
      <h1 className={styles.heading}>{t('restore.running')}</h1>
      <JobProgress
        {...state}
        title={t('restore.runningText', { name: state.name })}
        onStop={restoreRun.stop}
      />
    </PlainWindow>
  );
}
