import { Button } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ariaKeys, matches } from '../shortcuts.ts';
import { ErrorMessage } from './ErrorMessage.tsx';
import styles from './InlineForm.module.css';

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
  const form = useRef<HTMLFormElement>(null);
  const [error, setError] = useState<unknown>();
  const [saving, setSaving] = useState(false);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[data-first], input, textarea')?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  async function save(): Promise<void> {
    if (saving) return;
    setSaving(true);
    setError(undefined);
    try {
      const saved = await onSave();
      if (!saved) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
    } catch (problem) {
      setError(problem);
    } finally {
      setSaving(false);
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onLeave();
    } else if (matches('save', event.nativeEvent)) {
      event.preventDefault();
      void save();
    }
  }

  return (
    // The keys work wherever in the form the focus is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={form}
      aria-label={label}
      className={styles.form}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {error !== undefined && <ErrorMessage error={error} title={failed} />}
      {children}
      <div className={styles.actions}>
        <Button
          type="submit"
          size="compact-md"
          loading={saving}
          aria-keyshortcuts={ariaKeys('save')}
        >
          {t('save')}
        </Button>
        <Button variant="subtle" color="gray" size="compact-md" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
