import { Button } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { ShortcutTooltip } from '../../components/ShortcutTooltip.tsx';
import { ariaKeys, matches, useShortcut } from '../../shortcuts.ts';
import styles from './CustomerForm.module.css';
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
  useShortcut('save', () => void form.save());
  useShortcut('back', onLeave);
  useEffect(() => {
    element.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }, []);
  const { problems } = form;
  useEffect(() => {
    if (Object.keys(problems).length === 0) return;
    element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);

  function submit(event: FormEvent): void {
    event.preventDefault();
    void form.save();
  }

  return (
    <div className={styles.page}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- passes keys on */}
      <form ref={element} className={styles.form} noValidate onSubmit={submit} {...keys}>
        <div className={styles.head}>
          <h2 id={cardHeadingId} tabIndex={-1} className={styles.title}>
            {title}
          </h2>
          {form.error !== null && <ErrorMessage error={form.error} title={t('form.saveFailed')} />}
        </div>
        <div className={styles.main}>
          <MainFields form={form} />
        </div>
        <SimilarCards form={form} />
        <div className={styles.more}>
          <MoreFields form={form} />
        </div>
        <div className={styles.actions}>
          <ShortcutTooltip label={t('form.save')} shortcut="save">
            <Button type="submit" loading={form.saving} aria-keyshortcuts={ariaKeys('save')}>
              {t('form.save')}
            </Button>
          </ShortcutTooltip>
          <Button variant="subtle" color="gray" onClick={onCancel}>
            {t('form.cancel')}
          </Button>
          <KeptSign editKey={form.id ?? newCard} />
        </div>
      </form>
    </div>
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
