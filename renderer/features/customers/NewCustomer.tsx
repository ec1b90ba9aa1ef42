import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { type CustomerDetails, emptyDetails } from '#contract/customers.ts';
import { detailsFromLine } from '#contract/typed-customer.ts';
import { call } from '../../bridge.ts';
import { showDone } from '../../components/toast.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import { CustomerFormView } from './CustomerFormView.tsx';
import { focusCard } from './focus.ts';
import { setSearch } from './list-state.ts';
import { UnsavedNotice } from './UnsavedNotice.tsx';
import { dropEdit, keepEdit, newCard, unsavedEdit } from './unsaved-edits.ts';
import { useCustomerForm } from './use-customer-form.ts';
import { useCustomerName } from './use-customer-name.ts';

/** The form of a new card; it begins with what was searched, if that is where somebody came from. */
export function NewCustomer() {
  const state: unknown = useHistoryState();
  const searched = typeof state === 'string' ? state : '';
  const [kept] = useState(() => unsavedEdit(newCard)?.details);
  const [start, setStart] = useState(() => (kept && searched ? null : (kept ?? startOf(searched))));
  if (start) return <NewCustomerForm start={start} />;
  return (
    <UnsavedNotice
      onResume={() => setStart(kept ?? emptyDetails)}
      onDiscard={() => {
        dropEdit(newCard);
        setStart(startOf(searched));
      }}
    />
  );
}

function startOf(searched: string): CustomerDetails {
  return searched ? detailsFromLine(searched.trim()) : emptyDetails;
}

function NewCustomerForm({ start }: { start: CustomerDetails }) {
  const { t } = useTranslation('customers');
  const [, navigate] = useLocation();
  const nameOf = useCustomerName();
  useDocumentTitle(t('form.new'));
  const form = useCustomerForm({
    id: null,
    version: null,
    start,
    stored: emptyDetails,
    onSaved: ({ id, version, details }) => {
      showDone(t('card.added', { name: nameOf(details) }), () =>
        call('customers.bin', { id, version }),
      );
      setSearch('');
      navigate(`/customers/${id}`, { replace: true });
      focusCard();
    },
  });

  function cancel(): void {
    const thrownAway = unsavedEdit(newCard);
    dropEdit(newCard);
    navigate('/customers');
    if (!thrownAway) return;
    showDone(t('form.discarded'), async () => {
      keepEdit(newCard, thrownAway);
      navigate('/customers/new');
    });
  }

  return (
    <CustomerFormView
      form={form}
      title={t('form.new')}
      onCancel={cancel}
      onLeave={() => navigate('/customers')}
    />
  );
}
