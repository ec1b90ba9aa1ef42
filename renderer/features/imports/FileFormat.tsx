import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  encodings,
  type ImportPreview,
  type Separator,
  separators,
  type TableFormat,
} from '#contract/imports.ts';
import { OneOf } from '../../components/OneOf.tsx';
import styles from './FileFormat.module.css';
import { importRun } from './import-run.ts';

const separatorNames = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
} as const satisfies Record<Separator, string>;

/** How the table is written in the file; changing it reads the file again. */
export function FileFormat({ preview: { format, sheets } }: { preview: ImportPreview }) {
  if (format.kind === 'text') return <TextFormat format={format} />;
  return sheets.length > 1 ? <SheetChoice sheet={format.sheet} sheets={sheets} /> : null;
}

function SheetChoice({ sheet, sheets }: { sheet: string; sheets: string[] }) {
  const { t } = useTranslation('imports');
  return (
    <div className={styles.format}>
      <NativeSelect
        label={t('sheet.label')}
        description={t('sheet.hint')}
        inputWrapperOrder={['label', 'input', 'description']}
        value={sheet}
        data={sheets}
        onChange={(event) =>
          void importRun.readAgain({ kind: 'workbook', sheet: event.currentTarget.value })
        }
      />
    </div>
  );
}

function TextFormat({ format }: { format: Extract<TableFormat, { kind: 'text' }> }) {
  const { t } = useTranslation('imports');
  return (
    <div className={styles.format}>
      <OneOf
        label={t('encoding.label')}
        description={t('encoding.hint')}
        inputWrapperOrder={['label', 'input', 'description']}
        values={encodings}
        value={format.encoding}
        labelOf={(encoding) => t(`encoding.${encoding}`)}
        onChange={(encoding) => void importRun.readAgain({ ...format, encoding })}
      />
      <OneOf
        label={t('separator.label')}
        values={separators}
        value={format.separator}
        labelOf={(separator) => t(`separator.${separatorNames[separator]}`)}
        onChange={(separator) => void importRun.readAgain({ ...format, separator })}
      />
    </div>
  );
}
