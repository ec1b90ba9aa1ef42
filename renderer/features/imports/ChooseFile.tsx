import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { useDelayed } from '../../components/use-delayed.ts';
import styles from './ChooseFile.module.css';
import { FileError } from './FileError.tsx';
import { importRun, type Step } from './import-run.ts';
import { PastImports } from './PastImports.tsx';

export function ChooseFile({ state }: { state: Step<'choose'> }) {
  const { t } = useTranslation('imports');
  const { reading, failure, undoFailure } = state;
  const slow = useDelayed(reading);
  return (
    <>
      {failure !== null && <FileError error={failure} title={t('readFailed')} />}
      {undoFailure !== null && <ErrorMessage error={undoFailure} title={t('undoFailed')} />}
      <EmptyState
        icon={<IconFileImport size={32} stroke={1.5} aria-hidden />}
        title={t('empty.title')}
        action={
          <>
            <Button size="md" loading={slow} onClick={() => void importRun.chooseFile()}>
              {t('choose')}
            </Button>
            <p className={styles.hint}>{t('drop.hint')}</p>
          </>
        }
      >
        <div className={styles.text}>
          <p>{t('empty.text')}</p>
          <p>{t('empty.safe')}</p>
        </div>
      </EmptyState>
      <PastImports />
    </>
  );
}
