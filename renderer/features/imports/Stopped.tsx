import type { ReactNode } from 'react';
import styles from './Stopped.module.css';

/** Says that a job was stopped by the person. */
export function Stopped({ children }: { children: ReactNode }) {
  return (
    <p role="status" className={styles.stopped}>
      {children}
    </p>
  );
}
