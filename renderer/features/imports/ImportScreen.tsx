import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/PageHeader.tsx';
import { CheckedStep } from './CheckedStep.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import { ColumnsStep } from './ColumnsStep.tsx';
import { DoneStep, UndoneStep } from './DoneStep.tsx';
import { DropTarget } from './DropTarget.tsx';
import styles from './ImportScreen.module.css';
import { importRun } from './import-run.ts';
import { RunningStep } from './RunningStep.tsx';

/** Brings in customers from a file; what goes on outlives the screen. */
export function ImportScreen() {
  const { t } = useTranslation('imports');
  const state = importRun.useState();
  return (
    <DropTarget
      enabled={importRun.takesFile(state)}
      onDrop={(file) => void importRun.dropFile(file)}
    >
      <div className={styles.screen}>
        <PageHeader
          title={t('title')}
          actions={
            !['choose', 'running'].includes(state.step) && (
              <Button variant="subtle" onClick={importRun.startOver}>
                {t('startOver')}
              </Button>
            )
          }
        />
        {state.step === 'choose' && <ChooseFile state={state} />}
        {state.step === 'columns' && <ColumnsStep state={state} />}
        {state.step === 'checked' && <CheckedStep state={state} />}
        {state.step === 'running' && <RunningStep state={state} />}
        {state.step === 'done' && <DoneStep state={state} />}
        {state.step === 'undone' && <UndoneStep state={state} />}
      </div>
    </DropTarget>
  );
}
