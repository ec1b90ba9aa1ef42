import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallContent, CallDraft } from '#contract/calls.ts';
import { customerQuery } from '../customers/queries.ts';
import { useCustomerName } from '../customers/use-customer-name.ts';
import { callersQuery } from './queries.ts';

/** Drafts whose person was declared new: it holds while other screens are shown and after Undo. */
const newCards = new Set<string>();

/**
 * Who the call is with. Typed text alone decides nothing while there are people whom it could
 * mean: a second card for somebody who has one is worse than one more key press.
 */
export function useWho(draft: CallDraft, content: CallContent) {
  const { t } = useTranslation('calls');
  const nameOf = useCustomerName();
  const queryClient = useQueryClient();
  const [newCard, setNewCard] = useState(newCards.has(draft.id));
  const [missingFor, setMissingFor] = useState<string | null>(null);
  const { customerId } = content;
  const { data: card } = useQuery({
    ...customerQuery(customerId ?? ''),
    enabled: customerId !== null,
  });
  const typed = content.newCustomer.trim();
  const known = customerId !== null || (newCard && typed !== '');
  const stored = draft.content.customerId === customerId ? draft.customerName : null;
  const name = customerId === null ? typed : ((card && nameOf(card)) ?? stored ?? '');

  /** False when nobody is chosen; the field then says so. */
  async function check(): Promise<boolean> {
    if (known) return true;
    const nobodyElse =
      typed !== '' &&
      (await queryClient.fetchQuery(callersQuery(typed)).then(
        ({ total }) => total === 0,
        () => false,
      ));
    setMissingFor(nobodyElse ? null : typed);
    return nobodyElse;
  }

  return {
    name: name || t('open.unknown'),
    known,
    newCard: customerId === null && known,
    missing: missingFor === typed && !known,
    check,
    decideNewCard: (decided: boolean) => {
      if (decided) newCards.add(draft.id);
      else newCards.delete(draft.id);
      setNewCard(decided);
    },
  };
}

export type Who = ReturnType<typeof useWho>;
