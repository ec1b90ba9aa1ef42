import { Button } from '@mantine/core';
import { IconFileUnknown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { sufficientFields } from '#contract/imports.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useDelayed } from '../../components/use-delayed.ts';
import styles from './ColumnsStep.module.css';
import { ColumnTable } from './ColumnTable.tsx';
import { FileError } from './FileError.tsx';
import { FileFormat } from './FileFormat.tsx';
import { importRun, type Step } from './import-run.ts';
import { StepFoot } from './StepFoot.tsx';
import { StepTitle } from './StepTitle.tsx';
import { Stopped } from './Stopped.tsx';

export function ColumnsStep({ state }: { state: Step<'columns'> }) {
  const { t } = useTranslation('imports');
  const { preview, reading, stopped, failure } = state;
  const slow = useDelayed(reading);
  const empty = preview.header.length === 0;
  return (
    <>
      {stopped && <Stopped>{t('stopped.check')}</Stopped>}
      {failure !== null && <FileError error={failure} />}
      <section aria-labelledby="import-file" className={styles.file}>
        <div className={styles.name}>
          <StepTitle id="import-file">{preview.fileName}</StepTitle>
          <Button variant="subtle" size="compact-sm" onClick={() => void importRun.chooseFile()}>
            {t('chooseAnother')}
          </Button>
        </div>
        {!empty && <FileFormat preview={preview} />}
      </section>
      {empty ? (
        <EmptyState
          icon={<IconFileUnknown size={32} stroke={1.5} aria-hidden />}
          title={t('file.empty')}
        >
          {t('file.emptyHint')}
        </EmptyState>
      ) : (
        <div className={styles.columns} aria-busy={slow}>
          <div>
            <StepTitle id="import-columns">{t('columns.title')}</StepTitle>
            {preview.rows.length > 0 && (
              <p className={styles.hint}>
                {preview.remembered ? t('columns.remembered') : t('columns.hint')}
              </p>
            )}
          </div>
          <ColumnTable preview={preview} />
        </div>
      )}
      {preview.rows.length > 0 && <CheckFile state={state} />}
    </>
  );
}

function CheckFile({ state: { preview, reading } }: { state: Step<'columns'> }) {
  const { t } = useTranslation('imports');
  const used = preview.mapping.filter((field) => field !== null);
  const ready = used.some((field) => sufficientFields.has(field));
  return (
    <StepFoot>
      <Button
        size="md"
        disabled={!ready || reading}
        aria-describedby="import-ready"
        onClick={() => void importRun.check()}
      >
        {t('check')}
      </Button>
      <p id="import-ready" role="status" className={ready ? styles.hint : styles.nothing}>
        {ready
          ? t('columns.used', { count: used.length, total: preview.header.length })
          : t('columns.nothingMapped')}
      </p>
    </StepFoot>
  );
}
