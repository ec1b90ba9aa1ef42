import { useTranslation } from 'react-i18next';
import type { Complaint } from '#contract/complaints.ts';
import type { Mood } from '#contract/contact-words.ts';
import { CardSection } from '../../../components/CardSection.tsx';
import { useDayFormat } from '../../../days.ts';
import { DecisionFacts } from './DecisionFacts.tsx';
import styles from './Facts.module.css';
import { useTeam } from './fact-texts.ts';
import { useCauseName } from './use-cause-name.ts';

/** What was decided, told, paid and learnt; nothing while there is none of it. */
export function Outcome({ complaint }: { complaint: Complaint }) {
  const { t } = useTranslation(['complaint', 'complaint-words', 'common']);
  const days = useDayFormat();
  const { called } = useTeam();
  const causeName = useCauseName();
  const { decision, reply, moneyOn, moodEnd, satisfaction, settledWay, prevention } = complaint;
  const facts = [
    [t('outcome.decidedBy'), decision ? called(decision.decidedBy) : ''],
    [
      t('outcome.approvedBy'),
      decision?.approvedBy === null || !decision ? '' : called(decision.approvedBy),
    ],
    [
      t('outcome.reply'),
      reply === null
        ? ''
        : [days.short(reply.on), t(`complaint-words:medium.${reply.medium}`), reply.proof]
            .filter(Boolean)
            .join(' · '),
    ],
    [t('outcome.settled'), settledWay === null ? '' : t(`complaint-words:way.${settledWay}`)],
    [t('step.settle.moneyOn'), moneyOn === null ? '' : days.short(moneyOn)],
    [t('outcome.moneyWithheld'), complaint.moneyWithheld],
    [t('step.settle.mood'), moodEnd === null ? '' : t(`common:mood.${moodEnd as Mood}`)],
    [
      t('outcome.satisfaction'),
      satisfaction === null
        ? ''
        : [t(`satisfaction.${satisfaction.score as Mood}`), satisfaction.comment]
            .filter(Boolean)
            .join(' · '),
    ],
    [t('step.close.rootCause'), causeName(complaint.rootCauseId)],
    [t('step.close.prevention'), prevention],
  ] as const;
  const known = facts.filter(([, text]) => text !== '');
  if (!decision && known.length === 0) return null;
  return (
    <CardSection title={t('outcome.title')}>
      {decision && <DecisionFacts decision={decision} currency={complaint.currency} />}
      <dl className={styles.facts}>
        {known.map(([label, text]) => (
          <div key={label} className={styles.fact}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </CardSection>
  );
}
