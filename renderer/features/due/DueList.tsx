import { type FocusEvent, useEffect, useRef } from 'react';
import type { DueItem } from '#contract/due.ts';
import dated from '../../components/DatedRow.module.css';
import { DueRow } from './DueRow.tsx';

const keyOf = ({ type, id }: DueItem) => `${type}:${id}`;

/** When a row goes that has the keyboard, the row that comes into its place gets it. */
export function DueList({ items }: { items: readonly DueItem[] }) {
  const list = useRef<HTMLUListElement>(null);
  const last = useRef<{ key: string; place: number } | null>(null);
  const keys = items.map(keyOf).join(' ');
  useEffect(() => {
    const was = last.current;
    if (was === null || keys.includes(was.key) || document.activeElement !== document.body) return;
    const rows = list.current?.children;
    rows?.[Math.min(was.place, rows.length - 1)]?.querySelector('a')?.focus();
  }, [keys]);

  function onFocus({ target }: FocusEvent): void {
    const rows = [...(list.current?.children ?? [])];
    const place = rows.findIndex((row) => row.contains(target));
    const item = items[place];
    // What opens over a row lies elsewhere in the document and belongs to the row.
    if (item) last.current = { key: keyOf(item), place };
  }

  function onBlur({ relatedTarget }: FocusEvent): void {
    if (relatedTarget !== null) last.current = null;
  }

  return (
    <div className={dated.frame}>
      {/* It only watches where the keyboard is. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul ref={list} className={dated.list} onFocus={onFocus} onBlur={onBlur}>
        {items.map((item) => (
          <li key={keyOf(item)}>
            <DueRow item={item} />
          </li>
        ))}
      </ul>
    </div>
  );
}
