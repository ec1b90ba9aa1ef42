import { IconMessageReport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ComplaintRow } from '#contract/complaints.ts';
import { When } from '../../components/When.tsx';
import { useComplaintWords } from '../complaints/use-complaint-words.ts';
import { EntryFacts } from './EntryFacts.tsx';
import styles from './Timeline.module.css';

export function ComplaintEntry({ complaint }: { complaint: ComplaintRow }) {
  const { t } = useTranslation(['timeline', 'complaint-words']);
  const words = useComplaintWords();
  const { id, number, kind, product, receivedAt } = complaint;
  return (
    <EntryFacts
      icon={<IconMessageReport size={18} stroke={1.75} aria-hidden />}
      title={t('complaint')}
      result={
        <Link href={`/complaints/${id}`} className={styles.link}>
          {words.number(number)}
        </Link>
      }
      when={<When at={receivedAt} />}
      facts={[words.state(complaint), kind && t(`complaint-words:kind.${kind}`), product]}
    />
  );
}
