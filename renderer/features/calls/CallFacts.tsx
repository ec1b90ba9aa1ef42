import {
  IconArrowDownLeft,
  IconArrowUpRight,
  IconBuildingStore,
  IconMail,
  IconMailOpened,
  IconMessages,
  IconPhone,
  IconThumbUp,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CallContent } from '#contract/calls.ts';
import { type Channel, channels } from '#contract/channels.ts';
import { type Direction, directions } from '#contract/contact-words.ts';
import { Choice } from '../../components/Choice.tsx';
import styles from './CallFacts.module.css';

const directionIcons = {
  incoming: IconArrowDownLeft,
  outgoing: IconArrowUpRight,
} satisfies Record<Direction, unknown>;

const channelIcons = {
  phone: IconPhone,
  visit: IconBuildingStore,
  email: IconMail,
  chat: IconMessages,
  social: IconThumbUp,
  letter: IconMailOpened,
} satisfies Record<Channel, unknown>;

interface CallFactsProps {
  content: CallContent;
  onChange: (patch: Partial<CallContent>) => void;
}

/** How the contact came about; for most calls right as it stands. */
export function CallFacts({ content, onChange }: CallFactsProps) {
  const { t } = useTranslation('calls');
  return (
    <div className={styles.facts}>
      <Choice
        bare="label"
        label={t('direction.label')}
        value={content.direction}
        onChange={(direction) => onChange({ direction })}
        options={directions.map((value) => {
          const Icon = directionIcons[value];
          return { value, label: t(`direction.${value}`), icon: <Icon size={16} aria-hidden /> };
        })}
      />
      <Choice
        bare="words"
        label={t('channel.label')}
        value={content.channel}
        onChange={(channel) => onChange({ channel })}
        options={channels.map((value) => {
          const Icon = channelIcons[value];
          return { value, label: t(`channel.${value}`), icon: <Icon size={18} aria-hidden /> };
        })}
      />
    </div>
  );
}
