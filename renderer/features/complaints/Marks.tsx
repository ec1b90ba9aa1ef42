import { IconArrowUpCircle, IconBan, IconUserQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ComplaintRow } from '#contract/complaints.ts';
import styles from './Marks.module.css';

type Marked = Pick<ComplaintRow, 'escalated' | 'approvalAsked' | 'voided'>;

/** What stands out about a complaint beside its state. */
export function Marks({ escalated, approvalAsked, voided }: Marked) {
  const { t } = useTranslation('complaints');
  return (
    <>
      {voided && (
        <span className={styles.mark}>
          <IconBan size={14} stroke={1.75} aria-hidden />
          {t('mark.void')}
        </span>
      )}
      {approvalAsked && (
        <span className={styles.mark} data-tone="asked">
          <IconUserQuestion size={14} stroke={1.75} aria-hidden />
          {t('mark.asked')}
        </span>
      )}
      {escalated && (
        <span className={styles.mark} data-tone="escalated">
          <IconArrowUpCircle size={14} stroke={1.75} aria-hidden />
          {t('mark.escalated')}
        </span>
      )}
    </>
  );
}
