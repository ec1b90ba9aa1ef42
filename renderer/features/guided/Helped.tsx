import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { openComplaints } from '#contract/complaints.ts';
import { When } from '../../components/When.tsx';
import { complaintQuery } from '../complaints/detail/queries.ts';
import { complaintPageQuery } from '../complaints/queries.ts';
import styles from './Beside.module.css';

/** What the customer got for the latest complaint that is over, and how content they were. */
export function Helped({ customerId }: { customerId: string }) {
  const { t } = useTranslation(['guided', 'complaint-words']);
  const filter = { ...openComplaints, scope: 'done' as const, customerId };
  const { data: page } = useQuery(complaintPageQuery({ filter, order: 'received' }, 0));
  const last = page?.rows.find(({ voided }) => !voided);
  const { data: complaint } = useQuery({
    ...complaintQuery(last?.id ?? ''),
    enabled: last !== undefined,
  });
  const remedy = complaint?.decision?.remedy;
  if (!complaint || !remedy) return null;
  const { satisfaction, product, receivedAt } = complaint;
  return (
    <div className={styles.talk}>
      <h3 className={styles.label}>{t('guided:helped.label')}</h3>
      <p>
        {[t(`complaint-words:remedy.${remedy}`), product].filter(Boolean).join(' · ')}
        {satisfaction && ` · ${t('guided:helped.score', { score: satisfaction.score })}`}
      </p>
      <p className={styles.label}>
        <When at={receivedAt} />
      </p>
    </div>
  );
}
