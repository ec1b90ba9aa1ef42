import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type RefObject, useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { everything, type TimelineFilter } from '#contract/timeline.ts';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { usePagedRows } from '../../components/use-paged-rows.ts';
import { VirtualList } from '../../components/VirtualList.tsx';
import { idOf } from './entry.ts';
import { NoteSearch } from './NoteSearch.tsx';
import { timelineCountsQuery, timelinePageQuery } from './queries.ts';
import styles from './Timeline.module.css';
import { TimelineEmpty } from './TimelineEmpty.tsx';
import { TimelineFilters } from './TimelineFilters.tsx';
import { TimelineRow } from './TimelineRow.tsx';
import { useArrowKeys } from './use-arrow-keys.ts';
import { useAskedContact } from './use-asked-contact.ts';
import { usePeriodName } from './use-period-name.ts';

interface TimelineProps {
  customerId: string;
  viewport: RefObject<HTMLElement | null>;
  /** The card is in the bin: nothing on it can be changed. */
  readOnly: boolean;
}

/** A shorter history is read faster than it is filtered. */
const worthFiltering = 5;
/** Height of the line that stays above the entries; see Timeline.module.css. */
const headingHeight = 40;

/** Everything that happened with this customer, newest first. */
export function Timeline({ customerId, viewport, readOnly }: TimelineProps) {
  const { t } = useTranslation('timeline');
  const [filter, setFilter] = useState<TimelineFilter>(everything);
  const [visible, setVisible] = useState({ first: 0, last: 0 });
  const [edited, setEdited] = useState<string>();
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const { data: counts } = useQuery(timelineCountsQuery(customerId));
  // A filter that is on stays in sight, however short the history has become.
  const worthIt =
    counts !== undefined && (sumOf(counts.types) >= worthFiltering || filter !== everything);
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...timelinePageQuery(customerId, filter, 0),
    placeholderData: keepPreviousData,
  });
  // One row before, because a heading stands where its period differs from the one before.
  const asked = { first: Math.max(0, visible.first - 1), last: visible.last };
  const pageRow = usePagedRows((page) => timelinePageQuery(customerId, filter, page), asked);
  const rowAt = (index: number) =>
    pageRow(index) ?? (isPlaceholderData ? data?.rows[index] : undefined);
  const total = data?.total ?? 0;
  const heading = useRef<HTMLHeadingElement>(null);
  const clear = useRef<HTMLButtonElement>(null);
  const { active, setActive, goTo, keyboard } = useArrowKeys(total, () =>
    (clear.current ?? heading.current)?.focus(),
  );
  useAskedContact(customerId, data !== undefined && filter === everything, goTo);
  const periodName = usePeriodName();
  const periodAt = (index: number) => {
    const row = rowAt(index);
    return row && periodName(row.at);
  };
  const headingAt = (index: number) => {
    const before = index > 0 ? periodAt(index - 1) : undefined;
    const here = periodAt(index);
    return before !== undefined && before !== here ? here : undefined;
  };
  // Nothing chosen is one and the same filter, however it was reached.
  const change = (next: TimelineFilter) => {
    const { types, kinds, channels, text } = next;
    const open = types.length + kinds.length + channels.length === 0 && text === '';
    setFilter(open ? everything : next);
  };
  const toggle = useCallback(
    (id: string) =>
      setUnfolded((before) => {
        const after = new Set(before);
        if (!after.delete(id)) after.add(id);
        return after;
      }),
    [],
  );

  return (
    <section aria-labelledby="history" className={styles.timeline}>
      <div className={styles.head}>
        <h3 ref={heading} id="history" tabIndex={-1} className={styles.title}>
          {t('title')}
        </h3>
        {worthIt && (
          <NoteSearch text={filter.text} onChange={(text) => change({ ...filter, text })} />
        )}
      </div>
      {worthIt && <TimelineFilters counts={counts} filter={filter} onChange={change} />}
      {error && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {data && (
        // The keys are those of the entries inside, which have the focus.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
        <div {...keyboard}>
          {total === 0 ? (
            <TimelineEmpty
              filtered={filter !== everything}
              clear={clear}
              onClear={() => setFilter(everything)}
            />
          ) : (
            <>
              <p className={styles.period} aria-hidden>
                <span>{periodAt(visible.first) ?? periodAt(0)}</span>
                <span className={styles.total}>{t('total', { count: total })}</span>
              </p>
              <VirtualList
                viewport={viewport}
                count={total}
                rowHeight={88}
                measured
                covered={headingHeight}
                onVisible={setVisible}
                activeIndex={active}
                list={{ role: 'list', 'aria-labelledby': 'history' }}
                row={{ role: 'listitem' }}
              >
                {(index) => {
                  const entry = rowAt(index);
                  return (
                    <TimelineRow
                      entry={entry}
                      index={index}
                      total={total}
                      heading={headingAt(index)}
                      reachable={index === (active ?? 0)}
                      unfolded={entry !== undefined && unfolded.has(idOf(entry))}
                      editing={readOnly ? undefined : entry !== undefined && idOf(entry) === edited}
                      onFocus={setActive}
                      onToggle={() => entry && toggle(idOf(entry))}
                      onEdit={(editing) => setEdited(editing && entry ? idOf(entry) : undefined)}
                    />
                  );
                }}
              </VirtualList>
            </>
          )}
        </div>
      )}
    </section>
  );
}

function sumOf(counts: Partial<Record<string, number>>): number {
  return Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0);
}
