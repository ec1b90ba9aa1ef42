import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './VersionTable.module.css';

interface VersionTableProps {
  /** Where the two versions differ, as a person reads it. */
  rows: readonly { label: string; mine: string; theirs: string }[];
  saving: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Both versions side by side; the person chooses, nothing is merged silently. */
export function VersionTable({ rows, saving, onKeepMine, onTakeTheirs }: VersionTableProps) {
  const { t } = useTranslation('common');
  const value = (text: string) =>
    text === '' ? <span className={styles.nothing}>{t('conflict.nothing')}</span> : text;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('conflict.field')}</th>
          <th scope="col">{t('conflict.mine')}</th>
          <th scope="col">{t('conflict.theirs')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, mine, theirs }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{value(mine)}</td>
            <td>{value(theirs)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('conflict.choose')}</th>
          <td>
            <Button loading={saving} onClick={onKeepMine}>
              {t('conflict.keepMine')}
            </Button>
          </td>
          <td>
            <Button variant="default" disabled={saving} onClick={onTakeTheirs}>
              {t('conflict.takeTheirs')}
            </Button>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
