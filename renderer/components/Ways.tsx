import type { Icon } from '@tabler/icons-react';
import { type KeyboardEvent, useRef } from 'react';
import styles from './Ways.module.css';

export interface Way {
  name: string;
  icon: Icon;
  title: string;
  text: string;
  onChoose: () => void;
}

interface WaysProps {
  ways: readonly Way[];
  disabled?: boolean;
  /** The first one has the keyboard when they appear. */
  takesFocus?: boolean;
}

/** A few ways to go on, each with what it means; the arrow keys go from one to the next. */
export function Ways({ ways, disabled = false, takesFocus = false }: WaysProps) {
  const list = useRef<HTMLDivElement | null>(null);

  function onMount(element: HTMLDivElement | null): void {
    list.current = element;
    if (takesFocus) element?.querySelector('button')?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.code];
    if (step === undefined) return;
    event.preventDefault();
    const all = [...(list.current?.querySelectorAll('button') ?? [])];
    const here = all.findIndex((choice) => choice === document.activeElement);
    all[(here + step + all.length) % all.length]?.focus();
  }

  return (
    // The arrow keys go from one button to the next.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={onMount} className={styles.ways} onKeyDown={onKeyDown}>
      {ways.map(({ name, icon: Sign, title, text, onChoose }) => (
        <button
          key={name}
          type="button"
          className={styles.way}
          disabled={disabled}
          onClick={onChoose}
        >
          <Sign size={24} stroke={1.5} aria-hidden className={styles.icon} />
          <span className={styles.name}>{title}</span>
          <span className={styles.about}>{text}</span>
        </button>
      ))}
    </div>
  );
}
