import { Button } from '@mantine/core';
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
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Interaction } from '#contract/calls.ts';
import type { Channel } from '#contract/channels.ts';
import { When } from '../../components/When.tsx';
import { useFormat } from '../../format.ts';
import styles from './Timeline.module.css';

const channelIcons: Record<Channel, typeof IconPhone> = {
  phone: IconPhone,
  visit: IconBuildingStore,
  email: IconMail,
  chat: IconMessage,
  social: IconBrandMessenger,
  letter: IconMailOpened,
};

/** Nothing is shown for a contact that is still being read. */
export function TimelineEntry({ entry }: { entry: Interaction | undefined }) {
  const { t } = useTranslation(['customers', 'calls']);
  const format = useFormat();
  if (!entry) return <div className={styles.waiting} />;
  const Channel = channelIcons[entry.channel];
  const Direction = entry.direction === 'incoming' ? IconArrowDownLeft : IconArrowUpRight;
  return (
    <article className={styles.entry}>
      <span className={styles.icon}>
        <Channel size={18} stroke={1.75} aria-hidden />
      </span>
      <div className={styles.content}>
        <div className={styles.line}>
          <p className={styles.kind}>{t(`calls:kind.${entry.kind}`)}</p>
          <When at={entry.startedAt} />
        </div>
        <ul className={styles.facts}>
          <li>{t(`calls:channel.${entry.channel}`)}</li>
          {/* Who comes to whom is plain for a visit. */}
          {entry.channel !== 'visit' && (
            <li>
              <Direction size={14} aria-hidden className={styles.direction} />
              {t(`history.${entry.direction}`)}
            </li>
          )}
          {entry.duration > 0 && (
            <li title={t('history.duration', { duration: format.duration(entry.duration) })}>
              {format.duration(entry.duration)}
            </li>
          )}
          {entry.staffName !== '' && <li>{entry.staffName}</li>}
        </ul>
        <Note text={entry.note} />
      </div>
    </article>
  );
}

function Note({ text }: { text: string }) {
  const { t } = useTranslation('customers');
  const [whole, setWhole] = useState(false);
  const long = text.length > 800 || text.split('\n').length > 12;
  if (text.trim() === '') return null;
  return (
    <>
      <p className={styles.note} data-cut={(long && !whole) || undefined}>
        {text}
      </p>
      {long && !whole && (
        <Button
          variant="subtle"
          size="compact-sm"
          className={styles.more ?? ''}
          onClick={() => setWhole(true)}
        >
          {t('history.more')}
        </Button>
      )}
    </>
  );
}
