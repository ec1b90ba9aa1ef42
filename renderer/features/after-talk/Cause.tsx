import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { AfterTalk } from '#contract/after-talk.ts';
import { DiagnosisFields } from '../complaints/detail/DiagnosisFields.tsx';
import { numberText } from '../complaints/use-complaint-words.ts';
import styles from './After.module.css';
import { Part } from './Part.tsx';
import type { After } from './use-after.ts';

interface CauseProps {
  complaint: NonNullable<AfterTalk['complaint']>;
  after: After;
}

/** Why it came about; the form that closes the complaint then begins with it. */
export function Cause({ complaint, after: { input, change } }: CauseProps) {
  const { t } = useTranslation('after-talk');
  return (
    <Part title={t('cause.title')}>
      <div className={styles.fields}>
        <DiagnosisFields input={input} change={change} />
      </div>
      <p className={styles.hint}>
        <Link href={`/complaints/${complaint.id}`}>
          {t('cause.action', { number: numberText(complaint.number) })}
        </Link>
      </p>
    </Part>
  );
}
