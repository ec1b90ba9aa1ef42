import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type ImportPreview, importFields } from '#contract/imports.ts';
import styles from './ColumnTable.module.css';
import { importRun } from './import-run.ts';

/** Stands for null, which the value of a select cannot be. */
const leaveOut = 'leaveOut';

/** The first rows as they stand in the file, each column under what it becomes on the card. */
export function ColumnTable({ preview }: { preview: ImportPreview }) {
  const { t } = useTranslation('imports');
  const { header, mapping, rows } = preview;
  if (rows.length === 0) return <p>{t('columns.noRows')}</p>;
  const fields = [
    { value: leaveOut, label: t('columns.leaveOut') },
    ...importFields.map((value) => ({ value, label: t(`field.${value}`) })),
  ];
  return (
    <div
      role="region"
      aria-labelledby="import-columns"
      // A wide file is scrolled by keyboard as well.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className={styles.scroll}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            {header.map((heading, index) => {
              const column = heading.trim() || t('columns.unnamed', { number: index + 1 });
              return (
                // oxlint-disable-next-line react/no-array-index-key
                <th key={index} scope="col" data-left-out={mapping[index] === null || undefined}>
                  <NativeSelect
                    aria-label={t('columns.label', { column })}
                    value={mapping[index] ?? leaveOut}
                    data={fields}
                    onChange={(event) => {
                      const chosen = importFields.find((id) => id === event.currentTarget.value);
                      importRun.mapColumn(index, chosen ?? null);
                    }}
                  />
                  <span className={styles.heading} title={column}>
                    {column}
                  </span>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={line}>
              {header.map((_, index) => (
                // oxlint-disable-next-line react/no-array-index-key
                <td key={index} data-left-out={mapping[index] === null || undefined}>
                  <span className={styles.cell} title={row[index]}>
                    {row[index]}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
