import { type FormEvent, type KeyboardEvent, useRef } from 'react';
import { matches } from '../shortcuts.ts';
import { useWork } from './use-work.ts';

interface Options {
  /** False where something is missing; the field says what. Fails as its call does. */
  onDo: () => Promise<boolean>;
  /** Closes and keeps what was typed. */
  onLeave: () => void;
  /** False where it is not to be done now. */
  mayDo?: (form: HTMLFormElement | null) => boolean;
}

/** True where there was something wrong to go to. */
export function focusWrong(form: HTMLFormElement | null): boolean {
  const wrong = form?.querySelector<HTMLElement>('[aria-invalid=true]') ?? null;
  wrong?.focus();
  return wrong !== null;
}

/** What a form in its place does: Ctrl+Enter wherever in it the focus is, Esc leaves it. */
export function useFormInPlace({ onDo, onLeave, mayDo }: Options) {
  const form = useRef<HTMLFormElement>(null);
  const { busy, error, run } = useWork();

  function perform(): void {
    if (busy || mayDo?.(form.current) === false) return;
    void run(async () => {
      const done = await onDo();
      // What is wrong may be told with the next picture only.
      if (!done && !focusWrong(form.current)) requestAnimationFrame(() => focusWrong(form.current));
    });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onLeave();
    } else if (matches('save', event.nativeEvent)) {
      event.preventDefault();
      perform();
    }
  }

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    perform();
  }

  return { form, busy, error, props: { noValidate: true, onKeyDown, onSubmit } };
}
