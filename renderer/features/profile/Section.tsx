import { ActionIcon } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { BegunDraft } from '../../components/BegunDraft.tsx';
import type { DraftPlace } from '../../components/typed-drafts.ts';
import { useReturn } from '../../components/use-return.ts';
import styles from './Section.module.css';

interface SectionProps {
  title: string;
  addLabel: string;
  /** Shown while something is added; false where nothing can be. */
  form: ReactNode;
  /** Where what is typed in it is kept. */
  place: DraftPlace;
  adding: boolean;
  onAdding: (adding: boolean) => void;
  children: ReactNode;
}

/** A part of the profile with a list and, at its head, the way to add to it. */
export function Section(props: SectionProps) {
  const { title, addLabel, form, place, adding, onAdding, children } = props;
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
      {!adding && form && <BegunDraft place={place} of={title} onOpen={() => onAdding(true)} />}
      {children}
    </section>
  );
}
