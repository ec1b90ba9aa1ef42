import { IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { mayStep, type StepName } from '#contract/complaint-workflow.ts';
import type { Complaint } from '#contract/complaints.ts';
import { HistoryEntry } from './HistoryEntry.tsx';
import { complaintHistoryQuery } from './queries.ts';
import styles from './Steps.module.css';
import { standingOf } from './step-order.ts';

interface OvertakenProps {
  name: StepName;
  stored: Complaint;
  /** The version that the form began with: each later one is one entry of the history. */
  since: number;
}

/** Somebody else changed the complaint meanwhile: what that was, and whether the step still goes. */
export function Overtaken({ name, stored, since }: OvertakenProps) {
  const { t } = useTranslation('complaint');
  const { data: history = [] } = useQuery(complaintHistoryQuery(stored.id));
  const possible = mayStep(standingOf(stored), name);
  return (
    <div role="alert" className={styles.overtaken}>
      <p className={styles.overtakenTitle}>
        <IconUsers size={18} stroke={1.75} aria-hidden />
        {t('overtaken.title')}
      </p>
      <ol className={styles.events}>
        {history.slice(0, Math.max(stored.version - since, 1)).map((event) => (
          <li key={event.id}>
            <HistoryEntry event={event} complaint={stored} />
          </li>
        ))}
      </ol>
      <p>{t(possible ? 'overtaken.possible' : 'overtaken.impossible')}</p>
    </div>
  );
}
