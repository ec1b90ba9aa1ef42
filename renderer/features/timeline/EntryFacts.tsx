import type { ReactNode } from 'react';
import styles from './Timeline.module.css';

interface EntryFactsProps {
  icon: ReactNode;
  /** What it was, in a word or two. */
  title: string;
  /** Set beside the title: how it ended. */
  result?: ReactNode;
  when: ReactNode;
  facts: readonly ReactNode[];
}

/** The first two lines of every entry: what, how it ended and when; below, how it came about. */
export function EntryFacts({ icon, title, result, when, facts }: EntryFactsProps) {
  const known = facts.filter((fact) => fact !== null && fact !== '');
  return (
    <>
      <span className={styles.icon}>{icon}</span>
      <p className={styles.line}>
        <span className={styles.kind}>{title}</span>
        {result}
        <span className={styles.when}>{when}</span>
      </p>
      {known.length > 0 && (
        <ul className={styles.facts}>
          {known.map((fact, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- a fact is nothing but its place
            <li key={index}>{fact}</li>
          ))}
        </ul>
      )}
    </>
  );
}
