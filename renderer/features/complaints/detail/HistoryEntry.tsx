import { useTranslation } from 'react-i18next';
import type { Complaint, ComplaintEvent } from '#contract/complaints.ts';
import { When } from '../../../components/When.tsx';
import { useTeam } from './fact-texts.ts';
import styles from './History.module.css';
import { useHistoryText } from './use-history-text.ts';

interface HistoryEntryProps {
  event: ComplaintEvent;
  complaint: Complaint;
}

/** Who did what, when and why. What was taken back is struck through and says so. */
export function HistoryEntry({ event, complaint }: HistoryEntryProps) {
  const { t } = useTranslation('complaint');
  const { called } = useTeam();
  const { did, facts } = useHistoryText(complaint)(event);
  const takenBack = event.takenBackAt !== null;
  const what = (
    <>
      <p className={styles.did}>
        <strong>{did}</strong>
        {facts.length > 0 && <span>{` · ${facts.join(' · ')}`}</span>}
      </p>
      {event.reason !== '' && <p className={styles.reason}>{event.reason}</p>}
    </>
  );
  return (
    <article className={styles.entry} data-quiet={event.did === 'takeBack' || undefined}>
      <p className={styles.who}>
        <When at={event.at} />
        <span>{`· ${called(event.staffName)}`}</span>
        {takenBack && <span className={styles.takenBack}>{t('history.takenBack')}</span>}
      </p>
      {takenBack ? <del className={styles.deleted}>{what}</del> : what}
    </article>
  );
}
