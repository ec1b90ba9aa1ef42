import { Button } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { ErrorMessage } from '../../../components/ErrorMessage.tsx';
import { ShortcutTooltip } from '../../../components/ShortcutTooltip.tsx';
import { ariaKeys, matches } from '../../../shortcuts.ts';
import styles from './WorkForm.module.css';

interface WorkFormProps {
  label: string;
  /** What the button says that does it. */
  verb: string;
  /** What did not work, for the message when it fails. */
  failed: string;
  /** False where something is missing; the field says what. */
  onDo: () => Promise<boolean>;
  /** False where it cannot be done any more. */
  possible?: boolean;
  /** Closes and keeps what was typed. */
  onLeave: () => void;
  /** Beside the button that does it. */
  actions: ReactNode;
  children: ReactNode;
}

/** A form in its place on the complaint: Ctrl+Enter does it, Esc closes it and keeps the text. */
export function WorkForm(props: WorkFormProps) {
  const { label, verb, failed, onDo, possible = true, onLeave, actions, children } = props;
  const form = useRef<HTMLFormElement>(null);
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    const { current } = form;
    const first = current?.querySelector<HTMLElement>('[data-first] :checked, [data-first] input');
    (first ?? current?.querySelector<HTMLElement>('input, textarea, select'))?.focus();
    const panel = current?.closest('[data-panel]') ?? current;
    const fits = (panel?.clientHeight ?? 0) < window.innerHeight / 2;
    panel?.scrollIntoView({ block: fits ? 'nearest' : 'start' });
  }, []);

  const focusWrong = () => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();

  async function perform(): Promise<void> {
    if (busy || !possible) return;
    if (form.current?.querySelector('[aria-invalid=true]')) {
      focusWrong();
      return;
    }
    setBusy(true);
    setError(undefined);
    try {
      if (!(await onDo())) requestAnimationFrame(focusWrong);
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onLeave();
    } else if (matches('save', event.nativeEvent)) {
      event.preventDefault();
      void perform();
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
        void perform();
      }}
    >
      {error !== undefined && <ErrorMessage error={error} title={failed} />}
      {children}
      <div className={styles.actions}>
        {possible && (
          <ShortcutTooltip label={verb} shortcut="save">
            <Button type="submit" loading={busy} aria-keyshortcuts={ariaKeys('save')}>
              {verb}
            </Button>
          </ShortcutTooltip>
        )}
        {actions}
      </div>
    </form>
  );
}
