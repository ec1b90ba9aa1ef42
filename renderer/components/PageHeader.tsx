import { type ReactNode, useEffect, useRef } from 'react';
import styles from './PageHeader.module.css';
import { useDocumentTitle } from './use-document-title.ts';

interface PageHeaderProps {
  title: string;
  description?: string;
  /** Buttons at the end of the line. */
  actions?: ReactNode;
}

/** Names the screen: as a heading, in the window title, and to a screen reader on arrival. */
export function PageHeader({ title, description, actions }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useDocumentTitle(title);
  useEffect(() => {
    const main = heading.current?.closest('main');
    const focused = document.activeElement;
    if (main?.contains(focused) || focused?.getAttribute('type') === 'search') return;
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header className={styles.header}>
      <div className={styles.text}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {description && <p className={styles.description}>{description}</p>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
