import { useState } from 'react';
import type { Interaction } from '#contract/calls.ts';
import { call } from '../../bridge.ts';
import { callErrorOf } from '../../components/ErrorMessage.tsx';
import { useInlineForm } from '../../components/use-inline-form.ts';
import { changesOf, conflicting, inputOf, isPast } from './contact-input.ts';
import { useContactActions } from './use-contact-actions.ts';

export const contactFormPlace = (id: string) => ({ subjectId: id, form: 'contact' }) as const;

/**
 * Corrects a saved contact. Where somebody else has changed the same field meanwhile, `theirs` is
 * what is stored now, until the person has chosen.
 */
export function useContactForm(contact: Interaction, onClose: () => void) {
  const { correct } = useContactActions();
  const [theirs, setTheirs] = useState<Interaction | null>(null);
  const form = useInlineForm({
    place: contactFormPlace(contact.id),
    start: inputOf(contact),
    isComplete: (input) => isPast(input),
    store: (input) => store(input.base),
    onClose,
  });
  const { base } = form.input;
  const changes = changesOf(form.input);

  /** False when the same fields were changed meanwhile, also in `over`. */
  async function store(over: Interaction): Promise<false | void> {
    if (Object.keys(changes).length === 0) return undefined;
    try {
      await correct(over, changes);
      return undefined;
    } catch (error) {
      if (callErrorOf(error).code !== 'CONFLICT') throw error;
    }
    const stored = await call('calls.saved', { id: contact.id });
    if (conflicting(changes, base, stored).length === 0) return store(stored);
    setTheirs(stored);
    return false;
  }

  /** Fails as its call does. */
  async function keepMine(): Promise<void> {
    if (theirs && (await store(theirs)) !== false) form.close();
  }

  return { ...form, changes, theirs, keepMine };
}

export type ContactFormState = ReturnType<typeof useContactForm>;
