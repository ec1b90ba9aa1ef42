import { useTranslation } from 'react-i18next';
import type { Clock, Complaint } from '#contract/complaints.ts';
import { CardSection } from '../../../components/CardSection.tsx';
import { ClockItem } from './ClockItem.tsx';
import styles from './Clocks.module.css';

interface ClocksProps {
  complaint: Complaint;
  /** Opens the form of the facts at the field that settles what was assumed. */
  onSettle: (field: string) => void;
}

/** Every date by which something has to happen: the law first, then the shop's own. */
export function Clocks({ complaint, onSettle }: ClocksProps) {
  const { t } = useTranslation(['clocks', 'complaint']);
  const shops = complaint.clocks.filter(({ owedBy }) => owedBy === 'shop');
  const customers = complaint.clocks.filter(({ owedBy }) => owedBy === 'customer');
  const ordered = [
    ...shops.filter(({ basis }) => basis === 'statutory'),
    ...shops.filter(({ basis }) => basis === 'own'),
    ...nextUpdateOf(complaint),
  ];
  if (complaint.voided) return null;
  return (
    <CardSection title={t('clocks:title')}>
      {ordered.length === 0 && <p className={styles.quiet}>{t('complaint:clocks.none')}</p>}
      <ul className={styles.list}>
        {ordered.map((clock) => (
          <ClockItem
            key={clock.rule}
            clock={clock}
            channel={complaint.channel}
            onSettle={onSettle}
          />
        ))}
      </ul>
      {customers.length > 0 && (
        <details className={styles.more}>
          <summary>{t('complaint:clocks.customers', { count: customers.length })}</summary>
          <ul className={styles.list}>
            {customers.map((clock) => (
              <ClockItem
                key={clock.rule}
                clock={clock}
                channel={complaint.channel}
                onSettle={onSettle}
              />
            ))}
          </ul>
        </details>
      )}
      {complaint.clocks.some(({ basis }) => basis === 'statutory') && (
        <p className={styles.quiet}>{t('clocks:notLegalAdvice')}</p>
      )}
    </CardSection>
  );
}

/** The next word to the customer is a date like the others. */
function nextUpdateOf({ nextUpdateOn, receivedAt, closedAt }: Complaint): Clock[] {
  if (nextUpdateOn === null || closedAt !== null) return [];
  const [year = 0, month = 1, date = 1] = nextUpdateOn.split('-').map(Number);
  return [
    {
      rule: 'own.nextUpdate',
      basis: 'own',
      owedBy: 'shop',
      startsOn: receivedAt.slice(0, 10),
      unshiftedOn: nextUpdateOn,
      dueOn: nextUpdateOn,
      dueAt: new Date(year, month - 1, date + 1).toISOString(),
      assumed: false,
      unknown: [],
      provisional: false,
      metAt: null,
    },
  ];
}
