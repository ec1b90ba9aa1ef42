import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { JobProgress } from '../../components/JobProgress.tsx';
import { Failure } from './Failure.tsx';
import styles from './Recovery.module.css';
import { type SavingState, savingRun } from './saving-run.ts';

export function SavedFiles({ state }: { state: SavingState }) {
  const { t } = useTranslation('recovery');
  switch (state.step) {
    case 'running':
      return <JobProgress {...state} title={state.name} onStop={savingRun.stop} />;
    case 'saved':
      return (
        <p role="status" className={styles.good}>
          <IconCircleCheck size={20} stroke={1.75} aria-hidden />
          {t('ways.saved', { name: state.name })}
        </p>
      );
    case 'failed':
      return <Failure failure={state.failure} title={t('ways.failed')} />;
    default:
      return null;
  }
}
