import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Remedy } from '#contract/complaint-words.ts';
import type { Complaint, ComplaintOption } from '#contract/complaints.ts';
import { call } from '../../../bridge.ts';
import { showDone } from '../../../components/toast.tsx';
import { dropTyped, keepTyped, storeTyped, useTyped } from './complaint-edits.ts';
import { takeBack, writeComplaint } from './writes.ts';

const most = 5;

/** What can be offered to the customer, while it is being put together. */
export function useOptionsForm(complaint: Complaint, onClose: () => void) {
  const { id } = complaint;
  const place = { complaintId: id, form: 'options' } as const;
  const { t } = useTranslation(['complaint', 'common']);
  const [opened] = useState(complaint.version);
  const kept = useTyped(place);
  // Only this form writes under its name, so what is stored there has its type.
  const typed = kept && (JSON.parse(kept.content) as ComplaintOption[]);
  const options = typed ?? complaint.options;
  const version = kept?.version ?? opened;

  function keep(next: readonly ComplaintOption[]): void {
    keepTyped(place, { version, content: JSON.stringify(next) });
  }

  function close(): void {
    dropTyped(place);
    onClose();
  }

  async function save(): Promise<boolean> {
    await storeTyped(place);
    const done = await writeComplaint({ id, version }, (target) =>
      call('complaints.offer', { ...target, options }),
    );
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
    full: options.length >= most,
    add: (remedy: Remedy) => keep([...options, { remedy, note: '', cost: 0 }]),
    change: (index: number, part: Partial<ComplaintOption>) =>
      keep(options.map((option, at) => (at === index ? { ...option, ...part } : option))),
    remove: (index: number) => keep(options.filter((_, at) => at !== index)),
    save,
    cancel,
  };
}
