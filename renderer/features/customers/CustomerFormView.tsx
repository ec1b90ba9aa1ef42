import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FormPage } from '../../components/FormPage.tsx';
import { matches, useShortcut } from '../../shortcuts.ts';
import { cardHeadingId } from './focus.ts';
import { KeptSign } from './KeptSign.tsx';
import { MainFields } from './MainFields.tsx';
import { MoreFields } from './MoreFields.tsx';
import { SimilarCards } from './SimilarCards.tsx';
import { newCard } from './unsaved-edits.ts';
import type { CustomerForm } from './use-customer-form.ts';

interface CustomerFormViewProps {
  form: CustomerForm;
  title: string;
  onCancel: () => void;
  /** Goes away and keeps what was typed. */
  onLeave: () => void;
}

export function CustomerFormView({ form, title, onCancel, onLeave }: CustomerFormViewProps) {
  const { t } = useTranslation('customers');
  const element = useRef<HTMLFormElement>(null);
  const keys = useKeysOfLists(() => void form.save());
  useShortcut('back', onLeave);
  useEffect(() => {
    element.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }, []);
  return (
    <FormPage
      form={element}
      title={title}
      titleId={cardHeadingId}
      error={form.error}
      failed={t('form.saveFailed')}
      problems={form.problems}
      verb={t('form.save')}
      saving={form.saving}
      onSave={() => void form.save()}
      cancel={t('form.cancel')}
      onCancel={onCancel}
      kept={<KeptSign editKey={form.id ?? newCard} />}
      aside={<SimilarCards form={form} />}
      more={<MoreFields form={form} />}
      {...keys}
    >
      <MainFields form={form} />
    </FormPage>
  );
}

/** Mantine's lists take every Enter and let every Escape through; here only those that are theirs. */
function useKeysOfLists(save: () => void) {
  const closesList = useRef(false);
  return {
    onKeyDownCapture(event: KeyboardEvent) {
      closesList.current = event.key === 'Escape' && hasOpenList(event.target);
      if (!matches('save', event.nativeEvent)) return;
      event.preventDefault();
      event.stopPropagation();
      save();
    },
    onKeyDown(event: KeyboardEvent) {
      if (closesList.current) event.preventDefault();
    },
  };
}

function hasOpenList(field: EventTarget): boolean {
  if (!(field instanceof HTMLElement)) return false;
  const list =
    field.getAttribute('aria-expanded') === 'true' && field.getAttribute('aria-controls');
  return Boolean(list && document.getElementById(list)?.querySelector('[role="option"]'));
}
