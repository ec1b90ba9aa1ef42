import type { ReactNode, Ref } from 'react';
import type { CustomerCard } from '#contract/customers.ts';
import styles from './StepNow.module.css';
import type { Guide } from './use-guide.ts';
import { useReading } from './use-speaking.ts';
import { sayIn } from './wording.ts';

interface StepNowProps {
  guide: Guide;
  card: CustomerCard | undefined;
  headingRef: Ref<HTMLHeadingElement>;
  /** Why, or what matters more in this moment. */
  children: ReactNode;
}

/** The one thing to do now, to be read at arm's length. */
export function StepNow({ guide, card, headingRef, children }: StepNowProps) {
  const { step, visit } = guide;
  const reading = useReading(card);
  if (step === undefined) return null;
  return (
    <section className={styles.now}>
      <h2 key={visit} ref={headingRef} tabIndex={-1} className={styles.title}>
        {sayIn(step.title, reading)}
      </h2>
      <p className={styles.instruction} aria-live="polite">
        {sayIn(step.now, reading)}
      </p>
      {children}
    </section>
  );
}
