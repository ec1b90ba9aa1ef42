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
  const { header, mapping } = preview;
  if (preview.rows.length === 0) return <p>{t('columns.noRows')}</p>;
  const fields = [
    { value: leaveOut, label: t('columns.leaveOut') },
    ...importFields.map((value) => ({ value, label: t(`field.${value}`) })),
  ];
  // Headings may repeat or be missing: a column is known by its place only, and so is a row.
  const columns = header.map((heading, index) => ({
    id: `column-${index}`,
    index,
    heading: heading.trim() || t('columns.unnamed', { number: index + 1 }),
    leftOut: mapping[index] === null || undefined,
  }));
  const rows = preview.rows.map((cells, line) => ({ id: `row-${line}`, cells }));
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map(({ id, index, heading, leftOut }) => (
              <th key={id} scope="col" data-left-out={leftOut}>
                <NativeSelect
                  aria-label={t('columns.label', { column: heading })}
                  value={mapping[index] ?? leaveOut}
                  data={fields}
                  onChange={(event) => {
                    const chosen = importFields.find(
                      (value) => value === event.currentTarget.value,
                    );
                    importRun.mapColumn(index, chosen ?? null);
                  }}
                />
                <span className={styles.heading} title={heading}>
                  {heading}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map(({ id, index, leftOut }) => (
                <td key={id} data-left-out={leftOut}>
                  <span className={styles.cell} title={row.cells[index]}>
                    {row.cells[index]}
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
