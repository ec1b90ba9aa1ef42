import type { ReactNode } from 'react';
import styles from './StepFoot.module.css';

/** The way on to the next step, in view however long the step is. */
export function StepFoot({ children }: { children: ReactNode }) {
  return <div className={styles.foot}>{children}</div>;
}
