import { type ReactNode, useEffect, useRef } from 'react';
import styles from './StepTitle.module.css';

/** Takes the focus when the button that led here is gone, so that the new state is read out. */
export function StepTitle({ id, children }: { id: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <h2 ref={heading} id={id} tabIndex={-1} className={styles.title}>
      {children}
    </h2>
  );
}
