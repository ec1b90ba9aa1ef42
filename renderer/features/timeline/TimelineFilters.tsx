import { CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  everything,
  type TimelineCounts,
  type TimelineFilter,
  type TimelineType,
  timelineTypes,
} from '#contract/timeline.ts';
import { ContactFilter } from './ContactFilter.tsx';
import { FilterChips, offeredOf } from './FilterChips.tsx';
import styles from './TimelineFilters.module.css';

interface TimelineFiltersProps {
  counts: TimelineCounts;
  filter: TimelineFilter;
  onChange: (filter: TimelineFilter) => void;
}

/** What of the history is shown, in one row; only what there is more than one of can be chosen. */
export function TimelineFilters({ counts, filter, onChange }: TimelineFiltersProps) {
  const { t } = useTranslation('timeline');
  const change = (part: Partial<TimelineFilter>) => onChange({ ...filter, ...part });
  return (
    <div role="group" aria-label={t('filter.label')} className={styles.filters}>
      <FilterChips<TimelineType>
        label={t('filter.types')}
        offered={offeredOf(timelineTypes, counts.types, filter.types)}
        counts={counts.types}
        nameOf={(type) => t(`types.${type}`)}
        chosen={filter.types}
        onChange={(types) => change({ types })}
      />
      <ContactFilter
        counts={counts}
        filter={filter}
        onChange={change}
        onClear={() => onChange(everything)}
      />
      {filter !== everything && (
        <CloseButton
          size={26}
          className={styles.clear ?? ''}
          aria-label={t('filter.clear')}
          title={t('filter.clear')}
          onClick={() => onChange(everything)}
        />
      )}
    </div>
  );
}
