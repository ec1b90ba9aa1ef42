import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { encodings, type ImportPreview, type Separator, separators } from '#contract/imports.ts';
import styles from './FileFormat.module.css';
import { importRun } from './import-run.ts';

const separatorNames = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
} as const satisfies Record<Separator, string>;

/** How the file is written; changing it reads the file again. */
export function FileFormat({ preview }: { preview: ImportPreview }) {
  const { t } = useTranslation('imports');
  const { encoding, separator } = preview;
  return (
    <div className={styles.format}>
      <NativeSelect
        label={t('encoding.label')}
        description={t('encoding.hint')}
        inputWrapperOrder={['label', 'input', 'description']}
        value={encoding}
        data={encodings.map((value) => ({ value, label: t(`encoding.${value}`) }))}
        onChange={(event) => {
          const chosen = encodings.find((value) => value === event.currentTarget.value);
          if (chosen) void importRun.readAgain(chosen, separator);
        }}
      />
      <NativeSelect
        label={t('separator.label')}
        value={separator}
        data={separators.map((value) => ({
          value,
          label: t(`separator.${separatorNames[value]}`),
        }))}
        onChange={(event) => {
          const chosen = separators.find((value) => value === event.currentTarget.value);
          if (chosen) void importRun.readAgain(encoding, chosen);
        }}
      />
    </div>
  );
}
