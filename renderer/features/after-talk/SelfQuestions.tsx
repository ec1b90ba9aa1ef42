import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type AfterTalk, selfMarks } from '#contract/after-talk.ts';
import { Choice } from '../../components/Choice.tsx';
import { playbookText } from '../../playbook-words.ts';
import styles from './After.module.css';
import { Part } from './Part.tsx';
import type { After } from './use-after.ts';

interface SelfQuestionsProps {
  talk: AfterTalk;
  after: After;
}

/** What one asks oneself, and what happens to everybody beside it: as help, not as blame. */
export function SelfQuestions({ talk, after: { input, answer } }: SelfQuestionsProps) {
  const { t, i18n } = useTranslation('after-talk');
  return (
    <Part title={t('review.title')} aside={t('review.private')}>
      <ol className={styles.questions} data-review>
        {talk.review.map(({ question, mistake }, index) => {
          const asked = playbookText(question, i18n.language);
          const { mark, note } = input.answers[index] ?? { mark: null, note: '' };
          return (
            <li key={asked} className={styles.question}>
              <p aria-hidden className={styles.asked}>
                {asked}
              </p>
              <p className={styles.mistake}>
                {t('review.mistake', { mistake: playbookText(mistake, i18n.language) })}
              </p>
              <div className={styles.answer}>
                <Choice
                  label={asked}
                  bare="label"
                  options={selfMarks.map((value) => ({ value, label: t(`review.mark.${value}`) }))}
                  value={mark}
                  onChange={(value) => answer(index, { mark: value })}
                  onClear={() => answer(index, { mark: null })}
                />
                <TextInput
                  aria-label={t('review.noteOf', { question: asked })}
                  placeholder={t('review.note')}
                  maxLength={300}
                  autoComplete="off"
                  spellCheck={false}
                  value={note}
                  className={styles.note ?? ''}
                  onChange={(event) => answer(index, { note: event.currentTarget.value })}
                />
              </div>
            </li>
          );
        })}
      </ol>
    </Part>
  );
}
