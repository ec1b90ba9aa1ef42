import { type ReactNode, useId } from 'react';
import styles from './Rules.module.css';

interface GroupProps {
  title: string;
  about?: string;
  children: ReactNode;
}

export function Group({ title, about, children }: GroupProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.group}>
      <div>
        <h2 id={id} className={styles.heading}>
          {title}
        </h2>
        {about && <p className={styles.about}>{about}</p>}
      </div>
      <div className={styles.fields}>{children}</div>
    </section>
  );
}
