import { useTranslation } from 'react-i18next';
import type { Mood } from '#contract/contact-words.ts';
import type { CustomerCard } from '#contract/customers.ts';
import { MoodFace } from '../../components/MoodFace.tsx';
import { When } from '../../components/When.tsx';
import styles from './Glance.module.css';

interface LastContactProps {
  contact: NonNullable<CustomerCard['lastContact']>;
  count: number;
}

/** When it was and how it went; the face is the one at its end. */
export function LastContact({ contact, count }: LastContactProps) {
  const { t } = useTranslation(['customers', 'calls', 'common']);
  const { channel, kind, outcome, startedAt, moodEnd } = contact;
  const facts = [
    t(`calls:kind.${kind}`),
    t(`calls:channel.${channel}`),
    outcome && t(`calls:outcome.${outcome}`),
  ].filter(Boolean);
  return (
    <div className={styles.last}>
      {moodEnd !== null && <MoodFace mood={moodEnd as Mood} size={36} />}
      <div>
        <p>
          <When at={startedAt} />
          {moodEnd !== null && ` · ${t(`common:mood.${moodEnd as Mood}`)}`}
        </p>
        <p className={styles.below}>{[...facts, t('card.contacts', { count })].join(' · ')}</p>
      </div>
    </div>
  );
}
