import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportField } from '#contract/imports.ts';
import { useDelayed } from '../../components/use-delayed.ts';
import styles from './ColumnsStep.module.css';
import { ColumnTable } from './ColumnTable.tsx';
import { FileError } from './FileError.tsx';
import { FileFormat } from './FileFormat.tsx';
import { importRun, type Step } from './import-run.ts';
import { StepTitle } from './StepTitle.tsx';

/** Any of these is enough to make a card from. */
const enough: ReadonlySet<ImportField | null> = new Set<ImportField>([
  'givenName',
  'familyName',
  'fullName',
  'company',
  'phone',
  'email',
]);

export function ColumnsStep({ state }: { state: Step<'columns'> }) {
  const { t } = useTranslation('imports');
  const { preview, reading, cancelled, failure } = state;
  const slow = useDelayed(reading);
  const used = preview.mapping.filter((field) => field !== null).length;
  const ready = preview.mapping.some((field) => enough.has(field));
  return (
    <>
      {cancelled && (
        <p role="status" className={styles.cancelled}>
          {t('cancelled')}
        </p>
      )}
      {failure !== null && <FileError error={failure} />}
      <section aria-labelledby="import-file" className={styles.file}>
        <div className={styles.name}>
          <StepTitle id="import-file">{preview.fileName}</StepTitle>
          <Button variant="subtle" size="compact-sm" onClick={() => void importRun.chooseFile()}>
            {t('chooseAnother')}
          </Button>
        </div>
        <FileFormat preview={preview} />
      </section>
      <div className={styles.columns} aria-busy={slow}>
        <div>
          <StepTitle id="import-columns">{t('columns.title')}</StepTitle>
          <p className={styles.hint}>{t('columns.hint')}</p>
        </div>
        <ColumnTable preview={preview} />
      </div>
      <div className={styles.start}>
        <Button
          size="md"
          disabled={!ready || reading}
          aria-describedby="import-ready"
          onClick={() => void importRun.run()}
        >
          {t('start')}
        </Button>
        <p id="import-ready" role="status" className={ready ? styles.hint : styles.nothing}>
          {ready
            ? t('columns.used', { count: used, total: preview.header.length })
            : t('columns.nothingMapped')}
        </p>
      </div>
    </>
  );
}
