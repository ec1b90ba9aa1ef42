import { type ReactNode, useId } from 'react';
import styles from './CardSection.module.css';

interface CardSectionProps {
  title: ReactNode;
  /** What can be done with the whole of it. */
  action?: ReactNode;
  children: ReactNode;
}

/** A part of a record, under a heading with a hairline. */
export function CardSection({ title, action, children }: CardSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        {action}
      </div>
      {children}
    </section>
  );
}
