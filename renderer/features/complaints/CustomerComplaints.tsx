import { IconChevronDown } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { type ComplaintRow, openComplaints } from '#contract/complaints.ts';
import { CardSection } from '../../components/CardSection.tsx';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import styles from './CustomerComplaints.module.css';
import { complaintQuery } from './detail/queries.ts';
import { RecoveryStory } from './detail/RecoveryStory.tsx';
import { complaintPageQuery } from './queries.ts';
import { useComplaintWords } from './use-complaint-words.ts';

/** Everything that this customer has complained about, and how each of it went. */
export function CustomerComplaints({ customerId }: { customerId: string }) {
  const { t } = useTranslation('complaints');
  const filter = { ...openComplaints, scope: 'all' as const, customerId };
  const { data, error, refetch } = useQuery(complaintPageQuery({ filter, order: 'received' }, 0));
  if (error) return <ErrorMessage error={error} onRetry={() => void refetch()} />;
  const told = data?.rows.filter(({ voided }) => !voided) ?? [];
  if (told.length === 0) return null;
  return (
    <CardSection title={t('ofCustomer.title')}>
      <ul className={styles.list}>
        {told.map((complaint) => (
          <li key={complaint.id}>
            <Told complaint={complaint} />
          </li>
        ))}
      </ul>
    </CardSection>
  );
}

function Told({ complaint }: { complaint: ComplaintRow }) {
  const { t } = useTranslation('complaints');
  const words = useComplaintWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const number = words.number(complaint.number);
  return (
    <>
      <div className={styles.head}>
        <Link href={`/complaints/${complaint.id}`} className={styles.number}>
          {number}
        </Link>
        <span className={styles.state}>{words.state(complaint)}</span>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {t('ofCustomer.story')}
          <span className="visually-hidden">{number}</span>
          <IconChevronDown size={16} aria-hidden className={styles.chevron} />
        </button>
      </div>
      <p className={styles.words}>{complaint.account}</p>
      <div id={id} hidden={!open}>
        {open && <Story id={complaint.id} />}
      </div>
    </>
  );
}

function Story({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(complaintQuery(id));
  if (error) return <ErrorMessage error={error} onRetry={() => void refetch()} />;
  return data ? <RecoveryStory complaint={data} /> : null;
}
