import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { daysBetween, today, useDayFormat } from '../../days.ts';
import { timeOf } from '../../shop-clock.ts';
import { useNow } from '../complaints/use-now.ts';
import styles from './FollowUpRow.module.css';

interface DueProps {
  /** YYYY-MM-DD */
  day: string;
  /** HH:MM, where an hour was agreed too. */
  time?: string | null;
}

/** By when; what is overdue is marked, by the minute where an hour was agreed. */
export function Due({ day, time = null }: DueProps) {
  const { t } = useTranslation('follow-ups');
  const format = useDayFormat();
  const now = new Date(useNow());
  const distance = daysBetween(today(now), day);
  const overdue = distance < 0 || (distance === 0 && time !== null && time < timeOf(now));
  const tone = overdue ? 'overdue' : distance === 0 ? 'due' : undefined;
  return (
    <time
      dateTime={time === null ? day : `${day}T${time}`}
      title={format.full(day)}
      className={styles.due}
      data-tone={tone}
    >
      {overdue && (
        <>
          <IconAlertCircle size={16} aria-hidden />
          <span className="visually-hidden">{t('row.overdue')}</span>
        </>
      )}
      {[format.short(day), time].filter(Boolean).join(', ')}
    </time>
  );
}
