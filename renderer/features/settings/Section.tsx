import { type ReactNode, useId } from 'react';
import styles from './Settings.module.css';

export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      <div className={styles.fields}>{children}</div>
    </section>
  );
}
