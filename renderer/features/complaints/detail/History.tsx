import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Complaint } from '#contract/complaints.ts';
import { CardSection } from '../../../components/CardSection.tsx';
import { ErrorMessage } from '../../../components/ErrorMessage.tsx';
import styles from './History.module.css';
import { HistoryEntry } from './HistoryEntry.tsx';
import { complaintHistoryQuery } from './queries.ts';

/** Everything that happened to a complaint, the latest first. */
export function History({ complaint }: { complaint: Complaint }) {
  const { t } = useTranslation('complaint');
  const { data, error, refetch } = useQuery(complaintHistoryQuery(complaint.id));
  return (
    <CardSection title={t('history.title')}>
      {error && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      <ol className={styles.list}>
        {data?.map((event) => (
          <li key={event.id}>
            <HistoryEntry event={event} complaint={complaint} />
          </li>
        ))}
      </ol>
    </CardSection>
  );
}
