import type { ReactNode } from 'react';
import styles from './PlainWindow.module.css';

/** The same in every language. */
const programName = 'Kontuar';

interface PlainWindowProps {
  /** Opposite the name of the program. */
  end?: ReactNode;
  foot?: ReactNode;
  children: ReactNode;
}

/** The whole window with one column, where there is no shop to show around it. */
export function PlainWindow({ end, foot, children }: PlainWindowProps) {
  return (
    <main className={styles.window}>
      <header className={styles.top}>
        <svg viewBox="0 0 24 24" className={styles.sign} aria-hidden>
          <path d="M4 19.5h16M6 19V9.5M18 19V9.5M3.5 9.5h17L18.8 5H5.2Z" />
        </svg>
        <span className={styles.program}>{programName}</span>
        <div className={styles.end}>{end}</div>
      </header>
      <div className={styles.column}>{children}</div>
      {foot && <div className={styles.foot}>{foot}</div>}
    </main>
  );
}
