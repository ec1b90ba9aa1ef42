import {
  IconArrowDownLeft,
  IconArrowUpRight,
  IconBrandMessenger,
  IconBuildingStore,
  IconMail,
  IconMailOpened,
  IconMessage,
  IconPhone,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Interaction } from '#contract/calls.ts';
import type { Channel } from '#contract/channels.ts';
import type { Mood } from '#contract/contact-words.ts';
import type { TalkInHistory } from '#contract/timeline.ts';
import { MoodFace } from '../../components/MoodFace.tsx';
import { When } from '../../components/When.tsx';
import { useFormat } from '../../format.ts';
import { EntryFacts } from './EntryFacts.tsx';
import styles from './Timeline.module.css';
import { useTalkFacts } from './use-talk-facts.ts';

const channelIcons: Record<Channel, typeof IconPhone> = {
  phone: IconPhone,
  visit: IconBuildingStore,
  email: IconMail,
  chat: IconMessage,
  social: IconBrandMessenger,
  letter: IconMailOpened,
};

interface ContactEntryProps {
  contact: Interaction;
  /** Where a playbook led it. */
  talk: TalkInHistory | null;
}

export function ContactEntry({ contact, talk }: ContactEntryProps) {
  const { t } = useTranslation(['timeline', 'calls']);
  const format = useFormat();
  const { channel, kind, outcome, duration } = contact;
  const Icon = channelIcons[channel];
  const talkFacts = useTalkFacts(talk);
  return (
    <EntryFacts
      icon={<Icon size={18} stroke={1.75} aria-hidden />}
      title={t(`calls:kind.${kind}`)}
      result={
        <>
          {outcome && <span className={styles.outcome}>{t(`calls:outcome.${outcome}`)}</span>}
          <Moods
            moodStart={contact.moodStart ?? talk?.moodStart ?? null}
            moodEnd={contact.moodEnd ?? talk?.moodEnd ?? null}
          />
        </>
      }
      when={<When at={contact.startedAt} />}
      facts={[
        t(`calls:channel.${channel}`),
        // Who comes to whom is plain for a visit.
        channel === 'visit' ? null : <Direction key="direction" direction={contact.direction} />,
        duration === 0 ? null : (
          <span key="duration" title={t('duration', { duration: format.duration(duration) })}>
            {format.duration(duration)}
          </span>
        ),
        contact.staffName,
        ...talkFacts,
      ]}
    />
  );
}

function Direction({ direction }: Pick<Interaction, 'direction'>) {
  const { t } = useTranslation('timeline');
  const Arrow = direction === 'incoming' ? IconArrowDownLeft : IconArrowUpRight;
  return (
    <>
      <Arrow size={14} aria-hidden className={styles.direction} />
      {t(direction)}
    </>
  );
}

/** From the face at the start to the one at the end, where they differ; the words are read out. */
function Moods({ moodStart, moodEnd }: Record<'moodStart' | 'moodEnd', number | null>) {
  const { t } = useTranslation('common');
  const moods = [...new Set([moodStart, moodEnd])].filter((mood) => mood !== null) as Mood[];
  if (moods.length === 0) return null;
  const words = moods.map((mood) => t(`mood.${mood}`)).join(' → ');
  return (
    <span role="img" aria-label={words} title={words} className={styles.moods}>
      {moods.map((mood) => (
        <MoodFace key={mood} mood={mood} size={20} />
      ))}
    </span>
  );
}
