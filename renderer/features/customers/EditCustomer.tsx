import { useTranslation } from 'react-i18next';
import type { CustomerCard } from '#contract/customers.ts';
import { call } from '../../bridge.ts';
import { showDone } from '../../components/toast.tsx';
import { ConflictChoice } from './ConflictChoice.tsx';
import { CustomerFormView } from './CustomerFormView.tsx';
import { detailsFrom, detailsOf, typedOf } from './details.ts';
import { dropEdit, keepEdit, useUnsavedEdit } from './unsaved-edits.ts';
import { useCustomerForm } from './use-customer-form.ts';
import { useCustomerName } from './use-customer-name.ts';

interface EditCustomerProps {
  card: CustomerCard;
  onDone: () => void;
}

/** Goes on with what was typed before, if anything was. */
export function EditCustomer({ card, onDone }: EditCustomerProps) {
  const { t, i18n } = useTranslation('customers');
  const nameOf = useCustomerName();
  const unsaved = useUnsavedEdit(card.id);
  const stored = typedOf(detailsOf(card), i18n.language);
  const form = useCustomerForm({
    id: card.id,
    version: unsaved?.version ?? card.version,
    start: unsaved?.details ?? stored,
    stored,
    onSaved: ({ details, batchId }) => {
      const name = nameOf(details);
      showDone(t('card.saved', { name }), batchId ? () => takeBack(batchId, name) : undefined);
      onDone();
    },
  });

  async function takeBack(batchId: string, name: string): Promise<void> {
    const { kept } = await call('customers.revert', { batchId });
    if (kept > 0) showDone(t('card.changedSince', { name }));
  }

  function cancel(): void {
    dropEdit(card.id);
    onDone();
    if (!unsaved) return;
    showDone(t('form.discarded'), async () => keepEdit(card.id, unsaved));
  }

  const { theirs } = form;
  if (theirs) {
    return (
      <ConflictChoice
        mine={detailsFrom(form.typed)}
        theirs={detailsOf(theirs)}
        saving={form.saving}
        onKeepMine={() => void form.save(theirs)}
        onTakeTheirs={cancel}
      />
    );
  }
  return <CustomerFormView form={form} title={t('form.edit')} onCancel={cancel} onLeave={onDone} />;
}
