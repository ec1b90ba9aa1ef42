import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { nothingTyped, type TypedDetails } from '#contract/card-drafts.ts';
import { detailsFromLine } from '#contract/typed-customer.ts';
import { call } from '../../bridge.ts';
import { showDone } from '../../components/toast.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import { CustomerFormView } from './CustomerFormView.tsx';
import { typedOf } from './details.ts';
import { focusCard } from './focus.ts';
import { setSearch } from './list-state.ts';
import { cardDraftsQuery } from './queries.ts';
import { UnsavedNotice } from './UnsavedNotice.tsx';
import { dropEdit, keepEdit, newCard, unsavedEdit, useUnsavedEdit } from './unsaved-edits.ts';
import { useCustomerForm } from './use-customer-form.ts';
import { useCustomerName } from './use-customer-name.ts';

/** The form of a new card, once it is known whether one was begun before. */
export function NewCustomer() {
  const { isPending } = useQuery(cardDraftsQuery());
  return isPending ? null : <BegunOrNew />;
}

/** It begins with what was searched, if that is where somebody came from. */
function BegunOrNew() {
  const state: unknown = useHistoryState();
  const searched = typeof state === 'string' ? state : '';
  const nameOf = useCustomerName();
  const unsaved = useUnsavedEdit(newCard);
  const [kept] = useState(unsaved?.details);
  const [start, setStart] = useState(() => {
    if (!kept) return startOf(searched);
    // What was typed a moment ago goes on; what is older, or not what is meant now, is offered.
    return unsavedEdit(newCard) && !searched ? kept : null;
  });
  if (start) return <NewCustomerForm start={start} />;
  return (
    <UnsavedNotice
      newCardName={kept && nameOf(kept)}
      onResume={() => setStart(kept ?? nothingTyped)}
      onDiscard={() => {
        dropEdit(newCard);
        setStart(startOf(searched));
      }}
    />
  );
}

function startOf(searched: string): TypedDetails {
  // A line that was searched holds no birthday, so that no language is needed to write one.
  return searched ? typedOf(detailsFromLine(searched.trim()), '') : nothingTyped;
}

function NewCustomerForm({ start }: { start: TypedDetails }) {
  const { t } = useTranslation('customers');
  const [, navigate] = useLocation();
  const nameOf = useCustomerName();
  const unsaved = useUnsavedEdit(newCard);
  useDocumentTitle(t('form.new'));
  const form = useCustomerForm({
    id: null,
    version: null,
    start,
    stored: nothingTyped,
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
    dropEdit(newCard);
    navigate('/customers');
    if (!unsaved) return;
    showDone(t('form.discarded'), async () => {
      keepEdit(newCard, unsaved);
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
