import { type ReactNode, useId } from 'react';
import styles from './ListSection.module.css';

interface ListSectionProps {
  title: string;
  icon?: ReactNode;
  tone?: 'overdue' | 'due';
  /** How many there are, where that is worth saying. */
  count?: number;
  children: ReactNode;
}

/** A list under its name, with how much there is; of a day, of a shop. */
export function ListSection({ title, icon, tone, count, children }: ListSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section} data-tone={tone}>
      <h2 id={id} className={styles.heading}>
        {icon}
        {title}
        {count !== undefined && <span className={styles.count}>{count}</span>}
      </h2>
      {children}
    </section>
  );
}

/** Where nothing stands yet: what will, in one quiet line. */
export function NothingYet({ children }: { children: ReactNode }) {
  return <p className={styles.nothing}>{children}</p>;
}
