import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useId, useRef } from 'react';
import styles from './CustomerForm.module.css';

interface FieldGroupProps {
  title: string;
  /** What is in it, for somebody who looks for a field. */
  inside: string;
  open: boolean;
  onToggle: (open: boolean) => void;
  children: ReactNode;
}

/** Fields that are not needed every time: a line while folded. */
export function FieldGroup({ title, inside, open, onToggle, children }: FieldGroupProps) {
  const id = useId();
  const fields = useRef<HTMLDivElement>(null);

  function toggle(): void {
    onToggle(!open);
    if (open) return;
    // Whoever unfolds wants to type there.
    requestAnimationFrame(() =>
      fields.current?.querySelector<HTMLElement>('input, textarea')?.focus(),
    );
  }

  return (
    <section className={styles.group} aria-labelledby={`${id}-title`}>
      <div className={styles.groupHead}>
        <h3 className={styles.groupTitle}>
          <button
            type="button"
            className={styles.fold}
            aria-expanded={open}
            aria-controls={`${id}-fields`}
            aria-describedby={open ? undefined : `${id}-inside`}
            onClick={toggle}
          >
            <span id={`${id}-title`}>{title}</span>
          </button>
        </h3>
        <span id={`${id}-inside`} className={styles.inside} hidden={open}>
          {inside}
        </span>
        <IconChevronDown size={16} aria-hidden className={styles.chevron} />
      </div>
      <div ref={fields} id={`${id}-fields`} className={styles.fields} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
