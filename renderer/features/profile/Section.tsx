import { ActionIcon } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { useReturn } from '../../components/use-return.ts';
import styles from './Section.module.css';

interface SectionProps {
  title: string;
  addLabel: string;
  /** Shown while something is added; false where nothing can be. */
  form: ReactNode;
  adding: boolean;
  onAdding: (adding: boolean) => void;
  children: ReactNode;
}

/** A part of the profile with a list and, at its head, the way to add to it. */
export function Section({ title, addLabel, form, adding, onAdding, children }: SectionProps) {
  const id = useId();
  const add = useReturn(adding);

  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        {form && (
          <ActionIcon
            ref={add}
            variant="subtle"
            size={32}
            aria-label={addLabel}
            title={addLabel}
            aria-expanded={adding}
            onClick={() => onAdding(!adding)}
          >
            <IconPlus size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
        )}
      </div>
      {adding && form}
      {children}
    </section>
  );
}
