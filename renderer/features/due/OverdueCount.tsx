import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format.ts';
import styles from './Due.module.css';
import { dueQuery } from './queries.ts';

/** Beside the way to Today: how much has passed its day. Nothing while nothing has. */
export function OverdueCount() {
  const { t } = useTranslation('due');
  const format = useFormat();
  const count = useQuery(dueQuery()).data?.overdue ?? 0;
  if (count === 0) return null;
  return (
    <span className={styles.overdueCount}>
      <span aria-hidden>{format.number(count)}</span>
      <span className="visually-hidden">{t('digest.overdue', { count })}</span>
    </span>
  );
}
