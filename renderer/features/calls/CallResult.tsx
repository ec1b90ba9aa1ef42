import { useTranslation } from 'react-i18next';
import type { CallContent } from '#contract/calls.ts';
import { contactKinds, type Mood, outcomes } from '#contract/contact-words.ts';
import { Choice } from '../../components/Choice.tsx';
import { MoodScale } from '../../components/MoodScale.tsx';
import { FollowUpFields } from '../follow-ups/FollowUpFields.tsx';
import styles from './CallResult.module.css';
import { Suggestion } from './Suggestion.tsx';
import type { Offer } from './suggestion.ts';

interface CallResultProps {
  content: CallContent;
  onChange: (patch: Partial<CallContent>) => void;
  offer: Offer | null;
  onTakeOffer: () => void;
}

/** What the talk turned out to be about, and how it ended. */
export function CallResult({ content, onChange, offer, onTakeOffer }: CallResultProps) {
  const { t } = useTranslation('calls');
  return (
    <div className={styles.result}>
      <Choice
        label={t('kind.label')}
        value={content.kind}
        onChange={(kind) => onChange({ kind })}
        options={contactKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      <Suggestion content={content} offer={offer} onTake={onTakeOffer} />
      <div className={styles.moods}>
        <span className={styles.label}>{t('mood.label')}</span>
        <MoodScale
          label={t('mood.start')}
          value={content.moodStart as Mood | null}
          onChange={(moodStart) => onChange({ moodStart })}
        />
        <MoodScale
          label={t('mood.end')}
          value={content.moodEnd as Mood | null}
          onChange={(moodEnd) => onChange({ moodEnd })}
        />
      </div>
      <Choice
        label={t('outcome.label')}
        value={content.outcome}
        onChange={(outcome) => onChange({ outcome })}
        onClear={() => onChange({ outcome: null })}
        options={outcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
      />
      <FollowUpFields value={content.followUp} onChange={(followUp) => onChange({ followUp })} />
    </div>
  );
}
