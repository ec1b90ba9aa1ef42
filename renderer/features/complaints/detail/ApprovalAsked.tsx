import { Button } from '@mantine/core';
import { IconGavel } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Complaint } from '#contract/complaints.ts';
import { call } from '../../../bridge.ts';
import { ErrorMessage } from '../../../components/ErrorMessage.tsx';
import { showDone } from '../../../components/toast.tsx';
import { When } from '../../../components/When.tsx';
import { useMay } from '../../staff/use-may.ts';
import { DecisionFacts } from './DecisionFacts.tsx';
import { useTeam } from './fact-texts.ts';
import { Words } from './fields.tsx';
import styles from './Steps.module.css';
import { isAbove, useLimit } from './use-limit.ts';
import { writeComplaint } from './writes.ts';

interface ApprovalAskedProps {
  complaint: Complaint;
  approval: NonNullable<Complaint['approval']>;
}

/** A decision that waits for the manager, and for who may, the two answers. */
export function ApprovalAsked({ complaint, approval }: ApprovalAskedProps) {
  const { t } = useTranslation('complaint');
  const { called } = useTeam();
  const limit = useLimit();
  const may = useMay('compensation.aboveLimit') && !isAbove(approval.decision.cost, limit);
  const [reason, setReason] = useState('');
  const [refusing, setRefusing] = useState(false);
  const [error, setError] = useState<unknown>();

  async function answer(agree: boolean): Promise<void> {
    if (!agree && reason.trim() === '') {
      setRefusing(true);
      return;
    }
    setError(undefined);
    try {
      await writeComplaint(complaint, ({ id, version }) =>
        call('complaints.answerApproval', { id, version, agree, reason }),
      );
      showDone(t(agree ? 'approval.agreed' : 'approval.refused'));
    } catch (failure) {
      setError(failure);
    }
  }

  return (
    <section aria-label={t('approval.title')} className={styles.panel}>
      <div className={styles.asked}>
        <IconGavel size={18} stroke={1.75} aria-hidden />
        <h3>{t('approval.title')}</h3>
      </div>
      <p className={styles.hint}>
        {`${t('approval.by', { name: called(approval.askedBy) })} · `}
        <When at={approval.askedAt} />
      </p>
      <DecisionFacts decision={approval.decision} currency={complaint.currency} />
      {error !== undefined && <ErrorMessage error={error} title={t('approval.failed')} />}
      {may ? (
        <>
          <Words
            label={t('approval.words')}
            value={reason}
            missing={refusing}
            rows={1}
            onChange={setReason}
          />
          <div className={styles.buttons}>
            <Button onClick={() => void answer(true)}>{t('approval.agree')}</Button>
            <Button variant="default" onClick={() => void answer(false)}>
              {t('approval.refuse')}
            </Button>
          </div>
        </>
      ) : (
        <p className={styles.hint}>{t('approval.waits')}</p>
      )}
    </section>
  );
}
