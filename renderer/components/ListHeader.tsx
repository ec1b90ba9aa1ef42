import type { ReactNode } from 'react';
import styles from './ListHeader.module.css';

interface ListHeaderProps {
  title: string;
  /** How many there are; undefined until it is known. */
  count: string | undefined;
  /** What can be done beside going through the list. */
  children: ReactNode;
}

export function ListHeader({ title, count, children }: ListHeaderProps) {
  return (
    <header className={styles.header}>
      <div>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.count} aria-live="polite">
          {count}
        </p>
      </div>
      <div className={styles.actions}>{children}</div>
    </header>
  );
}
