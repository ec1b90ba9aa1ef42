import type { KeyboardEvent } from 'react';
import type { TimelineEntry } from '#contract/timeline.ts';
import { useDelayed } from '../../components/use-delayed.ts';
import { ContactEntry } from './ContactEntry.tsx';
import { isLong, noteOf } from './entry.ts';
import { FollowUpEntry } from './FollowUpEntry.tsx';
import { Note } from './Note.tsx';
import { ObservationEntry } from './ObservationEntry.tsx';
import styles from './Timeline.module.css';
import { entryId } from './use-arrow-keys.ts';

interface TimelineRowProps {
  /** Undefined while it is on its way. */
  entry: TimelineEntry | undefined;
  index: number;
  total: number;
  /** Where another period begins. */
  heading: string | undefined;
  /** Whether Tab goes here. */
  reachable: boolean;
  unfolded: boolean;
  onFocus: (index: number) => void;
  onToggle: () => void;
}

export function TimelineRow(props: TimelineRowProps) {
  const { entry, index, total, heading, reachable, unfolded, onFocus, onToggle } = props;
  const late = useDelayed(entry === undefined);
  const note = entry ? noteOf(entry) : '';
  const long = isLong(note);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.target !== event.currentTarget || !long) return;
    event.preventDefault();
    onToggle();
  }

  return (
    <>
      {heading !== undefined && <h4 className={styles.heading}>{heading}</h4>}
      {/* The entries have the keyboard, as in a feed (ARIA). */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <article
        id={entryId(index)}
        className={styles.entry}
        aria-posinset={index + 1}
        aria-setsize={total}
        aria-busy={entry === undefined || undefined}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- arrows go from entry to entry
        tabIndex={reachable ? 0 : -1}
        onFocus={() => onFocus(index)}
        onKeyDown={onKeyDown}
      >
        {entry ? <Facts entry={entry} /> : late && <span className={styles.skeleton} />}
        {note !== '' && (
          <Note text={note} cut={long && !unfolded} long={long} onToggle={onToggle} />
        )}
      </article>
    </>
  );
}

function Facts({ entry }: { entry: TimelineEntry }) {
  if (entry.type === 'contact') return <ContactEntry contact={entry.contact} />;
  if (entry.type === 'observation') return <ObservationEntry observation={entry.observation} />;
  return <FollowUpEntry followUp={entry.followUp} />;
}
