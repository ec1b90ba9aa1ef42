import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComplaintOption } from '#contract/complaint-input.ts';
import type { Remedy } from '#contract/complaint-words.ts';
import type { Complaint } from '#contract/complaints.ts';
import { call } from '../../../bridge.ts';
import { callErrorOf } from '../../../components/ErrorMessage.tsx';
import { showDone } from '../../../components/toast.tsx';
import { dropTyped, keepTyped, storeTyped, useTyped } from '../../../components/typed-drafts.ts';
import { complaintQuery } from './queries.ts';
import { takeBack, writeComplaint } from './writes.ts';

const most = 5;

/** What can be offered to the customer, while it is being put together. */
export function useOptionsForm(complaint: Complaint, onClose: () => void) {
  const { id } = complaint;
  const place = { subjectId: id, form: 'options' } as const;
  const { t } = useTranslation(['complaint', 'common']);
  const client = useQueryClient();
  const [opened] = useState({ version: complaint.version, options: complaint.options });
  /** What somebody else put together meanwhile. */
  const [theirs, setTheirs] = useState<typeof opened | null>(null);
  const kept = useTyped(place);
  // Only this form writes under its name, so what is stored there has its type.
  const typed = kept && (JSON.parse(kept.content) as ComplaintOption[]);
  const options = typed ?? complaint.options;
  const version = theirs?.version ?? kept?.version ?? opened.version;
  const base = theirs?.options ?? opened.options;

  function keep(next: readonly ComplaintOption[]): void {
    keepTyped(place, { version, content: JSON.stringify(next) });
  }

  function close(): void {
    dropTyped(place);
    onClose();
  }

  /** Fails as its call does; with CONFLICT only where somebody else changed the offers too. */
  async function save(over = version): Promise<boolean> {
    await storeTyped(place);
    let done: { version: number };
    try {
      done = await writeComplaint({ id, version: over }, (target) =>
        call('complaints.offer', { ...target, options }),
      );
    } catch (failure) {
      if (callErrorOf(failure).code !== 'CONFLICT') throw failure;
      const stored = await client.fetchQuery({ ...complaintQuery(id), staleTime: 0 });
      const untouched = JSON.stringify(stored.options) === JSON.stringify(base);
      if (untouched && stored.closedAt === null && !stored.voided && stored.version > over) {
        return save(stored.version);
      }
      setTheirs({ version: stored.version, options: stored.options });
      return false;
    }
    close();
    showDone(t('options.saved'), () => takeBack({ id, version: done.version }));
    return true;
  }

  function cancel(): void {
    close();
    if (typed) showDone(t('common:discarded'), async () => keep(options));
  }

  return {
    options,
    theirs: theirs?.options ?? null,
    full: options.length >= most,
    add: (remedy: Remedy) => keep([...options, { remedy, note: '', cost: 0 }]),
    change: (index: number, part: Partial<ComplaintOption>) =>
      keep(options.map((option, at) => (at === index ? { ...option, ...part } : option))),
    remove: (index: number) => keep(options.filter((_, at) => at !== index)),
    save: () => save(),
    cancel,
  };
}
