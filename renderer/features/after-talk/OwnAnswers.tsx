import { IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isAnswered } from '#contract/after-talk.ts';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { intoView } from '../../components/into-view.ts';
import { playbookText } from '../../playbook-words.ts';
import styles from './OwnAnswers.module.css';
import { afterTalkQuery } from './queries.ts';

interface OwnAnswersProps {
  talkId: string;
  /** Whether Tab goes there. */
  reachable: boolean;
}

/** What one thought after a talk; folded, because others see the screen of a counter too. */
export function OwnAnswers({ talkId, reachable }: OwnAnswersProps) {
  const { t } = useTranslation('after-talk');
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.own} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary tabIndex={reachable ? 0 : -1}>{t('review.thoughts')}</summary>
      {open && <Answers talkId={talkId} />}
    </details>
  );
}

function Answers({ talkId }: Pick<OwnAnswersProps, 'talkId'>) {
  const { t, i18n } = useTranslation('after-talk');
  const { data: talk, error, refetch } = useQuery(afterTalkQuery(talkId));
  if (error) return <ErrorMessage error={error} onRetry={() => void refetch()} />;
  if (!talk) return null;
  return (
    <div ref={intoView}>
      <dl className={styles.answers}>
        {talk.review.map(({ question }, index) => {
          const answer = talk.done?.answers[index];
          if (!answer || !isAnswered(answer)) return null;
          const { mark, note } = answer;
          const asked = playbookText(question, i18n.language);
          return (
            <div key={asked}>
              <dt>{asked}</dt>
              <dd>{[mark && t(`review.mark.${mark}`), note].filter(Boolean).join(' · ')}</dd>
            </div>
          );
        })}
      </dl>
      <p className={styles.private}>
        <IconLock size={14} aria-hidden />
        {t('review.private')}
      </p>
    </div>
  );
}
