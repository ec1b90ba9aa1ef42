import { type FocusEvent, useEffect, useRef } from 'react';
import type { DueItem } from '#contract/due.ts';
import styles from './Due.module.css';
import { DueRow } from './DueRow.tsx';

/** When a row goes that has the keyboard, the row in its place gets it. */
export function DueList({ items }: { items: readonly DueItem[] }) {
  const list = useRef<HTMLUListElement>(null);
  const place = useRef<number | null>(null);
  useEffect(() => {
    if (place.current === null || document.activeElement !== document.body) return;
    const rows = list.current?.children;
    rows?.[Math.min(place.current, rows.length - 1)]?.querySelector('a')?.focus();
  }, [items]);

  function onFocus({ target }: FocusEvent): void {
    const rows = [...(list.current?.children ?? [])];
    const here = rows.findIndex((row) => row.contains(target));
    // What opens over a row lies elsewhere in the document and belongs to the row.
    if (here !== -1) place.current = here;
  }

  function onBlur({ relatedTarget }: FocusEvent): void {
    if (relatedTarget !== null) place.current = null;
  }

  return (
    <div className={styles.frame}>
      <ul ref={list} className={styles.list} onFocus={onFocus} onBlur={onBlur}>
        {items.map((item) => (
          <li key={`${item.type} ${item.id}`}>
            <DueRow item={item} />
          </li>
        ))}
      </ul>
    </div>
  );
}
