import { useTranslation } from 'react-i18next';
import type { Complaint } from '#contract/complaints.ts';
import type { Mood } from '#contract/contact-words.ts';
import { useDayFormat } from '../../../days.ts';
import { useMoney } from '../../../money.ts';
import { dayOf } from '../../../shop-clock.ts';
import styles from './Facts.module.css';

/** How it went with a complaint, in four short lines: problem, reaction, solution, effect. */
export function RecoveryStory({ complaint }: { complaint: Complaint }) {
  const { t } = useTranslation(['complaint', 'complaint-words', 'common']);
  const days = useDayFormat();
  const money = useMoney();
  const { account, kind, product, decision, acknowledgedAt, reply } = complaint;
  const { satisfaction, moodStart, moodEnd, settledAt } = complaint;
  const when = (at: string) => days.short(dayOf(at));
  const join = (...parts: (string | false | null | undefined)[]) =>
    parts.filter(Boolean).join(' · ');
  const lines = [
    [
      t('story.problem'),
      join(kind && t(`complaint-words:kind.${kind}`), product, account.split('\n', 1)[0]),
    ],
    [
      t('story.reaction'),
      join(
        acknowledgedAt !== null && t('story.acknowledged', { day: when(acknowledgedAt) }),
        reply !== null && t('story.replied', { day: days.short(reply.on) }),
      ),
    ],
    [
      t('story.solution'),
      decision
        ? join(
            t(`complaint-words:verdict.${decision.verdict}`),
            decision.remedy && t(`complaint-words:remedy.${decision.remedy}`),
            decision.cost > 0 && money.money(decision.cost, complaint.currency),
          )
        : '',
    ],
    [
      t('story.effect'),
      join(
        settledAt !== null && t('story.settled', { day: when(settledAt) }),
        moodStart !== null &&
          moodEnd !== null &&
          t('story.mood', {
            before: t(`common:mood.${moodStart as Mood}`),
            after: t(`common:mood.${moodEnd as Mood}`),
          }),
        satisfaction !== null && t(`satisfaction.${satisfaction.score as Mood}`),
      ),
    ],
  ] as const;
  return (
    <dl className={styles.facts}>
      {lines.map(([label, text]) => (
        <div key={label} className={styles.fact}>
          <dt>{label}</dt>
          <dd>{text || t('story.notYet')}</dd>
        </div>
      ))}
    </dl>
  );
}
