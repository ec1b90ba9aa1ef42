import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DueItem } from '#contract/due.ts';
import { daysBetween, today, useDayFormat } from '../../days.ts';
import styles from './Due.module.css';

/** By when, and how long that is from now; what is owed by the hour can be late on the day itself. */
export function DueDay({ item: { on, overdue, snoozed } }: { item: DueItem }) {
  const { t } = useTranslation('due');
  const format = useDayFormat();
  const distance = daysBetween(today(), on);
  // What is put off is quiet, however late.
  const tone = snoozed ? undefined : overdue ? 'overdue' : distance <= 0 ? 'due' : undefined;
  const left = distance < 0 ? t('late', { count: -distance }) : t('left', { count: distance });
  return (
    <p className={styles.due} data-tone={tone}>
      <time dateTime={on} title={format.full(on)} className={styles.day}>
        {overdue && <IconAlertCircle size={16} aria-hidden />}
        {format.short(on)}
      </time>
      {(overdue || distance > 1) && (
        <span className={styles.left}>{overdue && distance >= 0 ? t('lateNow') : left}</span>
      )}
    </p>
  );
}
