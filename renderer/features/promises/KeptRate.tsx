import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addDays, today } from '../../days.ts';
import { useFormat } from '../../format.ts';
import styles from './Promises.module.css';
import { keptRateQuery } from './queries.ts';

/** As far back as the shop looks. */
const days = 90;

/** How many promises were kept in time; one that is open behind its day was not. */
export function KeptRate() {
  const { t } = useTranslation('promises');
  const format = useFormat();
  const { data } = useQuery(keptRateQuery(addDays(today(), -days)));
  if (!data) return null;
  const total = data.kept + data.late + data.broken + data.overdue;
  if (total === 0) return null;
  return (
    <p className={styles.hint}>
      {t('rate', {
        share: format.percent(data.kept / total),
        kept: format.number(data.kept),
        total: format.number(total),
        days: format.number(days),
      })}
    </p>
  );
}
