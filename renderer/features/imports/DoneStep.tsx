import { Button } from '@mantine/core';
import { IconArrowBackUp, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { useFormat } from '../../format.ts';
import styles from './DoneStep.module.css';
import { importRun, type Step } from './import-run.ts';
import { ProblemTable } from './ProblemTable.tsx';
import { StepTitle } from './StepTitle.tsx';

const outcomes = ['added', 'alreadyHere', 'failed'] as const;

export function DoneStep({ state }: { state: Step<'done'> }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const { result, undoing, failure } = state;
  return (
    <>
      <section aria-labelledby="import-done" className={styles.done}>
        <StepTitle id="import-done">
          <IconCircleCheck size={24} aria-hidden className={styles.icon} />
          {result.added === 0 && result.failed === 0 ? t('done.nothingNew') : t('done.title')}
        </StepTitle>
        <ul className={styles.numbers}>
          {outcomes.map((outcome) => (
            <li key={outcome} data-outcome={outcome} data-none={result[outcome] === 0 || undefined}>
              <span className={styles.number}>{format.number(result[outcome])}</span>
              {t(`done.${outcome}`, { count: result[outcome] })}
            </li>
          ))}
        </ul>
        {failure !== null && <ErrorMessage error={failure} title={t('undoFailed')} />}
        <div className={styles.actions}>
          <Button onClick={() => navigate('/customers')}>{t('done.goToCustomers')}</Button>
          <Button variant="default" onClick={() => void importRun.chooseFile()}>
            {t('chooseAnother')}
          </Button>
          {result.added > 0 && (
            <Button
              variant="subtle"
              loading={undoing}
              leftSection={<IconArrowBackUp size={18} aria-hidden />}
              onClick={() => void importRun.undo()}
            >
              {t('done.undo')}
            </Button>
          )}
        </div>
      </section>
      {result.problems.length > 0 && <ProblemTable result={result} />}
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
