import { Button } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { ErrorMessage } from '../../../components/ErrorMessage.tsx';
import { ShortcutTooltip } from '../../../components/ShortcutTooltip.tsx';
import { focusWrong, useFormInPlace } from '../../../components/use-form-in-place.ts';
import { ariaKeys } from '../../../shortcuts.ts';
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
  const {
    form,
    busy,
    error,
    props: handlers,
  } = useFormInPlace({
    onDo,
    onLeave,
    mayDo: (element) => possible && !focusWrong(element),
  });
  useEffect(() => {
    const { current } = form;
    const first = current?.querySelector<HTMLElement>('[data-first] :checked, [data-first] input');
    (first ?? current?.querySelector<HTMLElement>('input, textarea, select'))?.focus();
    const panel = current?.closest('[data-panel]') ?? current;
    const fits = (panel?.clientHeight ?? 0) < window.innerHeight * 0.8;
    panel?.scrollIntoView({ block: fits ? 'nearest' : 'start' });
  }, [form]);

  return (
    // The keys work wherever in the form the focus is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form ref={form} aria-label={label} className={styles.form} {...handlers}>
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
