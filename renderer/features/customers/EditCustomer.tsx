import { useTranslation } from 'react-i18next';
import type { CustomerCard } from '#contract/customers.ts';
import { showDone } from '../../components/toast.tsx';
import { ConflictChoice } from './ConflictChoice.tsx';
import { CustomerFormView } from './CustomerFormView.tsx';
import { detailsOf } from './details.ts';
import { dropEdit, keepEdit, unsavedEdit } from './unsaved-edits.ts';
import { useCustomerForm } from './use-customer-form.ts';

interface EditCustomerProps {
  card: CustomerCard;
  onDone: () => void;
}

/** Goes on with what was typed before, if anything was. */
export function EditCustomer({ card, onDone }: EditCustomerProps) {
  const { t } = useTranslation('customers');
  const kept = unsavedEdit(card.id);
  const form = useCustomerForm({
    id: card.id,
    version: kept?.version ?? card.version,
    start: kept?.details ?? detailsOf(card),
    stored: detailsOf(card),
    onSaved: onDone,
  });

  function cancel(): void {
    const thrownAway = unsavedEdit(card.id);
    dropEdit(card.id);
    onDone();
    if (!thrownAway) return;
    showDone(t('form.discarded'), async () => keepEdit(card.id, thrownAway));
  }

  const { theirs } = form;
  if (theirs) {
    return (
      <ConflictChoice
        mine={form.details}
        theirs={detailsOf(theirs)}
        saving={form.saving}
        onKeepMine={() => void form.save(theirs.version)}
        onTakeTheirs={cancel}
      />
    );
  }
  return <CustomerFormView form={form} title={t('form.edit')} onCancel={cancel} onLeave={onDone} />;
}
