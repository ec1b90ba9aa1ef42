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
}

/** These have their place on the screen at every step: the person and the moods. */
const elsewhere: ReadonlySet<Entry> = new Set(['who', 'moodStart', 'moodEnd']);

/** What is written down at this step, each fact once. */
export function Entries({ call, guide, card, missing }: EntriesProps) {
  const { t } = useTranslation('guided');
  const own = guide.step?.entries.filter((entry) => !elsewhere.has(entry)) ?? [];
  const entries = missing === null || own.includes(missing) ? own : [missing, ...own];
  if (entries.length === 0) return null;
  return (
    <section aria-label={t('entries.title')} className={styles.entries}>
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
