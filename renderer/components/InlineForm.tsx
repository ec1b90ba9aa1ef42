import { Button } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ariaKeys } from '../shortcuts.ts';
import { ErrorMessage } from './ErrorMessage.tsx';
import styles from './InlineForm.module.css';
import { useFormInPlace } from './use-form-in-place.ts';

interface InlineFormProps {
  label: string;
  children: ReactNode;
  /** What did not work, for the message when saving fails. */
  failed: string;
  /** False where something is missing; the field says what. */
  onSave: () => Promise<boolean>;
  /** Takes back what was typed. */
  onCancel: () => void;
  /** Closes and keeps what was typed. */
  onLeave: () => void;
}

/** A small form in its place on the card: Ctrl+Enter saves, Esc closes it and keeps the text. */
export function InlineForm(props: InlineFormProps) {
  const { label, children, failed, onSave, onCancel, onLeave } = props;
  const { t } = useTranslation('common');
  const { form, busy, error, props: handlers } = useFormInPlace({ onDo: onSave, onLeave });
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[data-first], input, textarea')?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, [form]);

  return (
    // The keys work wherever in the form the focus is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form ref={form} aria-label={label} className={styles.form} {...handlers}>
      {error !== undefined && <ErrorMessage error={error} title={failed} />}
      {children}
      <div className={styles.actions}>
        <Button type="submit" size="compact-md" loading={busy} aria-keyshortcuts={ariaKeys('save')}>
          {t('save')}
        </Button>
        <Button variant="subtle" color="gray" size="compact-md" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
