import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerCard } from '#contract/customers.ts';
import type { Entry } from '#contract/playbook.ts';
import type { RunningCall } from '../../calls/use-running-call.ts';
import type { Guide } from '../use-guide.ts';
import styles from './Entries.module.css';
import { EntryField } from './EntryField.tsx';

interface EntriesProps {
  call: RunningCall;
  guide: Guide;
  card: CustomerCard | undefined;
  /** Without it the talk could not be saved. */
  missing: Entry | null;
  /** The last field is filled in. */
  onDone: () => void;
}

/** These have their place on the screen at every step: the person and the moods. */
const elsewhere: ReadonlySet<Entry> = new Set(['who', 'moodStart', 'moodEnd']);

/** What is written down at this step, each fact once. */
export function Entries({ call, guide, card, missing, onDone }: EntriesProps) {
  const { t } = useTranslation('guided');
  const own = guide.step?.entries.filter((entry) => !elsewhere.has(entry)) ?? [];
  const entries = missing === null || own.includes(missing) ? own : [missing, ...own];

  /** From one line to the next; what else Enter means is decided by the field itself. */
  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const { target, currentTarget } = event;
    const inLine = target instanceof HTMLInputElement && target.type !== 'radio';
    if (!inLine || event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const fields = [...currentTarget.querySelectorAll<HTMLElement>('input, textarea, select')];
    const next = fields[fields.indexOf(target) + 1];
    if (next) next.focus();
    else onDone();
  }

  if (entries.length === 0) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- for its fields
    <section aria-label={t('entries.title')} className={styles.entries} onKeyDown={onKeyDown}>
      {entries.map((entry) => (
        <div
          key={entry}
          className={styles.entry}
          data-entry={entry}
          data-missing={entry === missing || undefined}
        >
          <EntryField
            entry={entry}
            call={call}
            guide={guide}
            card={card}
            missing={entry === missing}
          />
        </div>
      ))}
    </section>
  );
}
