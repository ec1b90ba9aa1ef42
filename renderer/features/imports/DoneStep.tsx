import { Button } from '@mantine/core';
import { IconArrowBackUp, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import styles from './DoneStep.module.css';
import { importRun, type Step } from './import-run.ts';
import { Outcome } from './Outcome.tsx';
import { ProblemTable } from './ProblemTable.tsx';
import { StepTitle } from './StepTitle.tsx';

export function DoneStep({ state }: { state: Step<'done'> }) {
  const { t } = useTranslation('imports');
  const { preview, result, failure } = state;
  return (
    <>
      <section aria-labelledby="import-done" className={styles.done}>
        <div>
          <StepTitle id="import-done">
            <IconCircleCheck size={24} aria-hidden className={styles.icon} />
            {t('done.title')}
          </StepTitle>
          <p className={styles.file}>{preview.fileName}</p>
        </div>
        <Outcome of={result} done />
        {failure !== null && <ErrorMessage error={failure} title={t('undoFailed')} />}
        <div className={styles.actions}>
          <Button onClick={() => navigate('/customers')}>{t('done.goToCustomers')}</Button>
          <Button variant="default" onClick={() => void importRun.chooseFile()}>
            {t('chooseAnother')}
          </Button>
          {result.added > 0 && (
            <Button
              variant="subtle"
              leftSection={<IconArrowBackUp size={18} aria-hidden />}
              onClick={() => void importRun.undo(result.batchId, preview.fileName)}
            >
              {t('done.undo')}
            </Button>
          )}
        </div>
      </section>
      {result.problems.length > 0 && <ProblemTable chosen={state} outcome={result} />}
    </>
  );
}

export function UndoneStep({ state }: { state: Step<'undone'> }) {
  const { t } = useTranslation('imports');
  return (
    <EmptyState
      icon={<IconArrowBackUp size={32} stroke={1.5} aria-hidden />}
      title={t('undone.title')}
      action={
        <>
          <Button onClick={() => void importRun.chooseFile()}>{t('chooseAnother')}</Button>
          <Button variant="default" onClick={() => navigate('/customers')}>
            {t('done.goToCustomers')}
          </Button>
        </>
      }
    >
      <p>{t('undone.removed', { count: state.removed })}</p>
      {state.kept > 0 && <p>{t('undone.kept', { count: state.kept })}</p>}
    </EmptyState>
  );
}
