import { type ReactNode, useId } from 'react';
import styles from './After.module.css';

interface PartProps {
  title: string;
  /** Beside the title, in small letters. */
  aside?: string;
  children: ReactNode;
}

/** One of the parts of the screen, under a heading with a hairline. */
export function Part({ title, aside, children }: PartProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.part}>
      <div className={styles.head}>
        <h2 id={id} className={styles.heading}>
          {title}
        </h2>
        {aside && <p className={styles.aside}>{aside}</p>}
      </div>
      {children}
    </section>
  );
}
