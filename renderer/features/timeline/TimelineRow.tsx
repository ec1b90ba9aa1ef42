import type { KeyboardEvent } from 'react';
import type { TimelineEntry } from '#contract/timeline.ts';
import { useDelayed } from '../../components/use-delayed.ts';
import { useReturn } from '../../components/use-return.ts';
import { ariaKeys, matches } from '../../shortcuts.ts';
import { OwnAnswers } from '../after-talk/OwnAnswers.tsx';
import { ComplaintEntry } from './ComplaintEntry.tsx';
import { ContactEntry } from './ContactEntry.tsx';
import { ContactForm } from './ContactForm.tsx';
import { ContactTools } from './ContactTools.tsx';
import { isLong, noteOf } from './entry.ts';
import { FollowUpEntry } from './FollowUpEntry.tsx';
import { Note } from './Note.tsx';
import { ObservationEntry } from './ObservationEntry.tsx';
import { PromiseEntry } from './PromiseEntry.tsx';
import styles from './Timeline.module.css';
import { entryId } from './use-arrow-keys.ts';
import { useContactActions } from './use-contact-actions.ts';

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
  /** Stands as a form; undefined where nothing can be changed. */
  editing: boolean | undefined;
  onFocus: (index: number) => void;
  onToggle: () => void;
  onEdit: (editing: boolean) => void;
}

export function TimelineRow(props: TimelineRowProps) {
  const { entry, index, total, heading, reachable, unfolded, editing } = props;
  const { onFocus, onToggle, onEdit } = props;
  const late = useDelayed(entry === undefined);
  const { bin } = useContactActions();
  const article = useReturn<HTMLElement>(editing, true);
  const note = entry ? noteOf(entry) : '';
  const long = isLong(note);
  const reviewed = entry?.type === 'contact' ? entry.talk?.selfReviewOf : null;
  const contact = editing !== undefined && entry?.type === 'contact' ? entry.contact : undefined;

  function onKeyDown(event: KeyboardEvent): void {
    if (editing && event.key === 'Escape' && !event.defaultPrevented) onEdit(false);
    else if (event.target !== event.currentTarget) return;
    else if (event.key === 'Enter' && long) onToggle();
    else if (contact && matches('edit', event.nativeEvent)) onEdit(true);
    else if (contact && matches('remove', event.nativeEvent)) void bin(contact);
    else return;
    event.preventDefault();
  }

  return (
    <>
      {heading !== undefined && <h4 className={styles.heading}>{heading}</h4>}
      {/* The entries have the keyboard, as in a feed (ARIA). */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <article
        ref={article}
        id={entryId(index)}
        className={styles.entry}
        data-editing={editing || undefined}
        aria-posinset={index + 1}
        aria-setsize={total}
        aria-busy={entry === undefined || undefined}
        aria-keyshortcuts={contact && `${ariaKeys('edit')} ${ariaKeys('remove')}`}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- arrows go from entry to entry
        tabIndex={reachable ? 0 : -1}
        onFocus={() => onFocus(index)}
        onKeyDown={onKeyDown}
      >
        {entry ? <Facts entry={entry} /> : late && <span className={styles.skeleton} />}
        {contact && editing && (
          <div className={styles.body}>
            <ContactForm contact={contact} onClose={() => onEdit(false)} />
          </div>
        )}
        {!editing && note !== '' && (
          <Note text={note} cut={long && !unfolded} long={long} onToggle={onToggle} />
        )}
        {!editing && reviewed && (
          <div className={styles.body}>
            <OwnAnswers key={reviewed} talkId={reviewed} reachable={reachable} />
          </div>
        )}
        {contact && !editing && (
          // The tools of another contact are others: none of them keeps the keyboard for it.
          <ContactTools
            key={contact.id}
            contact={contact}
            reachable={reachable}
            onEdit={() => onEdit(true)}
          />
        )}
      </article>
    </>
  );
}

function Facts({ entry }: { entry: TimelineEntry }) {
  switch (entry.type) {
    case 'contact':
      return <ContactEntry contact={entry.contact} talk={entry.talk} />;
    case 'observation':
      return <ObservationEntry observation={entry.observation} />;
    case 'followUp':
      return <FollowUpEntry followUp={entry.followUp} />;
    case 'complaint':
      return <ComplaintEntry complaint={entry.complaint} />;
    default:
      return <PromiseEntry promise={entry.promise} />;
  }
}
