import { Button, Popover } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Channel, channels } from '#contract/channels.ts';
import { type ContactKind, contactKinds } from '#contract/contact-words.ts';
import { everything, type TimelineCounts, type TimelineFilter } from '#contract/timeline.ts';
import { usePopover } from '../../components/use-popover.ts';
import { useFormat } from '../../format.ts';
import { FilterChips, offeredOf } from './FilterChips.tsx';
import styles from './TimelineFilters.module.css';

interface ContactFilterProps {
  counts: TimelineCounts;
  filter: TimelineFilter;
  onChange: (part: Partial<TimelineFilter>) => void;
  onClear: () => void;
}

/**
 * What the contacts were about and by which channel they came, folded into one button that says
 * what was chosen. Nothing where all of them are alike.
 */
export function ContactFilter({ counts, filter, onChange, onClear }: ContactFilterProps) {
  const { t } = useTranslation(['timeline', 'calls']);
  const format = useFormat();
  const popover = usePopover();
  const kinds = offeredOf(contactKinds, counts.kinds, filter.kinds);
  const by = offeredOf(channels, counts.channels, filter.channels);
  if (kinds.length < 2 && by.length < 2) return null;
  const count = filter.kinds.length + filter.channels.length;
  const chosen = [
    ...filter.kinds.map((kind) => t(`calls:kind.${kind}`)),
    ...filter.channels.map((channel) => t(`calls:channel.${channel}`)),
  ].join(', ');

  return (
    <Popover
      {...popover.props}
      position="bottom-end"
      width={320}
      trapFocus
      hideDetached={false}
      transitionProps={{ duration: 120 }}
    >
      <Popover.Target>
        <button
          type="button"
          className={styles.fold}
          data-chosen={count > 0 ? format.number(count) : undefined}
          aria-label={[t('filter.contacts'), chosen].filter(Boolean).join(': ')}
          title={chosen || t('filter.contacts')}
          onClick={popover.toggle}
        >
          <IconFilter size={16} stroke={1.75} aria-hidden className={styles.icon} />
          <span className={styles.foldText}>{chosen || t('filter.contacts')}</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown {...popover.dropdown} className={styles.folded ?? ''}>
        <FilterChips<ContactKind>
          label={t('calls:kind.label')}
          shown
          offered={kinds}
          counts={counts.kinds}
          nameOf={(kind) => t(`calls:kind.${kind}`)}
          chosen={filter.kinds}
          onChange={(next) => onChange({ kinds: next })}
        />
        <FilterChips<Channel>
          label={t('calls:channel.label')}
          shown
          offered={by}
          counts={counts.channels}
          nameOf={(channel) => t(`calls:channel.${channel}`)}
          chosen={filter.channels}
          onChange={(next) => onChange({ channels: next })}
        />
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          className={styles.foot ?? ''}
          disabled={filter === everything}
          onClick={onClear}
        >
          {t('filter.clear')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
