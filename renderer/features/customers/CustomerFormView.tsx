import { Button } from '@mantine/core';
import { type FormEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { ShortcutTooltip } from '../../components/ShortcutTooltip.tsx';
import { ariaKeys, useShortcut } from '../../shortcuts.ts';
import styles from './CustomerForm.module.css';
import { CustomerFormFields } from './CustomerFormFields.tsx';
import { cardHeadingId } from './focus.ts';
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
    <form ref={element} className={styles.form} noValidate onSubmit={submit}>
      <h2 id={cardHeadingId} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {form.error !== null && <ErrorMessage error={form.error} title={t('form.saveFailed')} />}
      <CustomerFormFields form={form} />
      <div className={styles.actions}>
        <ShortcutTooltip label={t('form.save')} shortcut="save">
          <Button type="submit" loading={form.saving} aria-keyshortcuts={ariaKeys('save')}>
            {t('form.save')}
          </Button>
        </ShortcutTooltip>
        <Button variant="subtle" color="gray" onClick={onCancel}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
}
