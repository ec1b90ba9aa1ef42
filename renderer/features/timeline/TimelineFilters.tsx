import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type ContactKind, contactKinds } from '#contract/calls.ts';
import { type Channel, channels } from '#contract/channels.ts';
import {
  everything,
  type TimelineCounts,
  type TimelineFilter,
  type TimelineType,
  timelineTypes,
} from '#contract/timeline.ts';
import { FilterChips } from './FilterChips.tsx';
import styles from './TimelineFilters.module.css';

interface TimelineFiltersProps {
  counts: TimelineCounts;
  filter: TimelineFilter;
  onChange: (filter: TimelineFilter) => void;
}

/** What of the history is shown; only what there is more than one of can be chosen from. */
export function TimelineFilters({ counts, filter, onChange }: TimelineFiltersProps) {
  const { t } = useTranslation(['timeline', 'calls']);
  const change = (part: Partial<TimelineFilter>) => onChange({ ...filter, ...part });
  return (
    <div role="group" aria-label={t('filter.label')} className={styles.filters}>
      <FilterChips<TimelineType>
        label={t('filter.types')}
        options={timelineTypes}
        counts={counts.types}
        nameOf={(type) => t(`types.${type}`)}
        chosen={filter.types}
        onChange={(types) => change({ types })}
      />
      <FilterChips<ContactKind>
        label={t('calls:kind.label')}
        options={contactKinds}
        counts={counts.kinds}
        nameOf={(kind) => t(`calls:kind.${kind}`)}
        chosen={filter.kinds}
        onChange={(kinds) => change({ kinds })}
      />
      <FilterChips<Channel>
        label={t('calls:channel.label')}
        options={channels}
        counts={counts.channels}
        nameOf={(channel) => t(`calls:channel.${channel}`)}
        chosen={filter.channels}
        onChange={(by) => change({ channels: by })}
      />
      {filter !== everything && (
        <Button variant="subtle" size="compact-sm" onClick={() => onChange(everything)}>
          {t('filter.clear')}
        </Button>
      )}
    </div>
  );
}
