import { Button } from '@mantine/core';
import { type FormHTMLAttributes, type ReactNode, type RefObject, useEffect } from 'react';
import { ariaKeys, useShortcut } from '../shortcuts.ts';
import { ErrorMessage } from './ErrorMessage.tsx';
import styles from './FormPage.module.css';
import { ShortcutTooltip } from './ShortcutTooltip.tsx';
import { focusWrong } from './use-form-in-place.ts';

type Keys = Pick<FormHTMLAttributes<HTMLFormElement>, 'onKeyDown' | 'onKeyDownCapture'>;

interface FormPageProps extends Keys {
  form: RefObject<HTMLFormElement | null>;
  title: string;
  titleId?: string;
  /** Null while nothing has gone wrong. */
  error: unknown;
  /** What did not work, for the message when it fails. */
  failed: string;
  /** What is wrong by field; the first of them gets the keyboard. */
  problems: Readonly<Record<string, unknown>>;
  verb: string;
  saving: boolean;
  onSave: () => void;
  cancel: string;
  onCancel: () => void;
  /** Whether what is typed is kept. */
  kept: ReactNode;
  /** Brings the class `aside` of the layout. */
  aside: ReactNode;
  more?: ReactNode;
  children: ReactNode;
}

/** A form that fills the page, with what helps beside its fields. */
export function FormPage(props: FormPageProps) {
  const { form, title, titleId, error, failed, problems, verb, saving, onSave } = props;
  useShortcut('save', onSave);
  useEffect(() => {
    if (Object.keys(problems).length > 0) focusWrong(form.current);
  }, [form, problems]);

  return (
    <div className={styles.page}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- passes keys on */}
      <form
        ref={form}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
        onKeyDown={props.onKeyDown}
        onKeyDownCapture={props.onKeyDownCapture}
      >
        <div className={styles.head}>
          <h2 id={titleId} tabIndex={-1} className={styles.title}>
            {title}
          </h2>
          {error !== null && <ErrorMessage error={error} title={failed} />}
        </div>
        <div className={styles.main}>{props.children}</div>
        {props.aside}
        {props.more && <div className={styles.more}>{props.more}</div>}
        <div className={styles.actions}>
          <ShortcutTooltip label={verb} shortcut="save">
            <Button type="submit" loading={saving} aria-keyshortcuts={ariaKeys('save')}>
              {verb}
            </Button>
          </ShortcutTooltip>
          <Button variant="subtle" color="gray" onClick={props.onCancel}>
            {props.cancel}
          </Button>
          {props.kept}
        </div>
      </form>
    </div>
  );
}
