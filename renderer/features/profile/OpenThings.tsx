import { IconAlertCircle, IconHeartHandshake, IconMessageReport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ComplaintRow } from '#contract/complaints.ts';
import type { CustomerCard } from '#contract/customers.ts';
import type { PromiseRecord } from '#contract/promises.ts';
import { daysBetween, today, useDayFormat } from '../../days.ts';
import { ClockChip } from '../complaints/ClockChip.tsx';
import { useComplaintWords } from '../complaints/use-complaint-words.ts';
import styles from './Glance.module.css';

/** What is not over yet with this customer: complaints and promises, each in one line. */
export function OpenThings({
  complaints,
  promises,
}: Pick<CustomerCard, 'complaints' | 'promises'>) {
  const { t } = useTranslation('profile');
  return (
    <ul className={styles.things} aria-label={t('things')}>
      {complaints.map((complaint) => (
        <li key={complaint.id}>
          <OpenComplaint complaint={complaint} />
        </li>
      ))}
      {promises.map((promise) => (
        <li key={promise.id}>
          <OpenPromise promise={promise} />
        </li>
      ))}
    </ul>
  );
}

function OpenComplaint({ complaint }: { complaint: ComplaintRow }) {
  const words = useComplaintWords();
  return (
    <p className={styles.thing}>
      <IconMessageReport size={18} stroke={1.75} aria-hidden className={styles.sign} />
      <Link href={`/complaints/${complaint.id}`} className={styles.thingName}>
        {words.number(complaint.number)}
      </Link>
      <span className={styles.words}>{complaint.account}</span>
      <span className={styles.state}>{words.state(complaint)}</span>
      {complaint.due && <ClockChip due={complaint.due} />}
    </p>
  );
}

function OpenPromise({ promise }: { promise: PromiseRecord }) {
  const { t } = useTranslation('profile');
  const format = useDayFormat();
  const { what, dueOn } = promise;
  const distance = daysBetween(today(), dueOn);
  const tone = distance < 0 ? 'overdue' : distance === 0 ? 'due' : undefined;
  return (
    <p className={styles.thing}>
      <IconHeartHandshake size={18} stroke={1.75} aria-hidden className={styles.sign} />
      <span className={styles.thingName}>{t('promise')}</span>
      <span className={styles.words}>{what}</span>
      <time dateTime={dueOn} title={format.full(dueOn)} className={styles.day} data-tone={tone}>
        {distance < 0 && <IconAlertCircle size={16} aria-hidden />}
        {distance < 0 ? t('overdue', { day: format.short(dueOn) }) : format.short(dueOn)}
      </time>
    </p>
  );
}
