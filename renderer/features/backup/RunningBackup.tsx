import { useTranslation } from 'react-i18next';
import { JobProgress } from '../../components/JobProgress.tsx';
import { backupRun, type Step } from './backup-run.ts';

export function RunningBackup({ state }: { state: Step<'running'> }) {
  const { t } = useTranslation('backup');
  const { job, name } = state;
  return <JobProgress {...state} title={t(`running.${job}`, { name })} onStop={backupRun.stop} />;
}
