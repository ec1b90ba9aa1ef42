import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './DoneStep.module.css';
import { FileError } from './FileError.tsx';
import { importRun, type Step } from './import-run.ts';
import { Outcome } from './Outcome.tsx';
import { ProblemTable } from './ProblemTable.tsx';
import { SafetyError } from './SafetyError.tsx';
import { StepFoot } from './StepFoot.tsx';
import { StepTitle } from './StepTitle.tsx';
import { Stopped } from './Stopped.tsx';

/** What an import would do, before anything is written. */
export function CheckedStep({ state }: { state: Step<'checked'> }) {
  const { t } = useTranslation('imports');
  const { preview, check, stopped, failure, unsafe } = state;
  const somebody = check.added > 0;
  return (
    <>
      {stopped && <Stopped>{t('stopped.run')}</Stopped>}
      {failure !== null &&
        (unsafe ? <SafetyError error={failure} /> : <FileError error={failure} />)}
      <section aria-labelledby="import-checked" className={styles.done}>
        <div>
          <StepTitle id="import-checked">
            {somebody ? t('checked.title') : t('checked.nothingNew')}
          </StepTitle>
          <p className={styles.file}>{preview.fileName}</p>
        </div>
        <Outcome of={check} done={false} />
        <p>{somebody ? t('checked.hint') : t('checked.nothingNewHint')}</p>
      </section>
      {check.problems.length > 0 && <ProblemTable chosen={state} outcome={check} />}
      <StepFoot>
        {somebody ? (
          <Button size="md" onClick={() => void importRun.run()}>
            {t('add', { count: check.added })}
          </Button>
        ) : (
          <Button size="md" onClick={() => void importRun.chooseFile()}>
            {t('chooseAnother')}
          </Button>
        )}
        <Button
          variant="default"
          size="md"
          leftSection={<IconArrowLeft size={18} aria-hidden />}
          onClick={importRun.backToColumns}
        >
          {t('checked.back')}
        </Button>
      </StepFoot>
    </>
  );
}
