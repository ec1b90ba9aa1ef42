import type { KeyboardEvent } from 'react';

/**
 * Up and down go through the rows of a column, left and right to the other column. Returns whether
 * the key was one of these and there was a row to go to.
 */
export function moveFocus(event: KeyboardEvent): boolean {
  const { code, ctrlKey, metaKey, currentTarget } = event;
  const target = event.target as Element;
  // A menu of a row lies elsewhere in the document and has arrow keys of its own.
  const elsewhere = !currentTarget.contains(target) || target.matches('input, textarea');
  if (ctrlKey || metaKey || elsewhere) return false;
  const columns = Array.from(currentTarget.querySelectorAll('[data-column]'), (column) =>
    Array.from(column.querySelectorAll('li')),
  );
  const here = columns.findIndex((rows) => rows.some((row) => row.contains(target)));
  const rows = columns[here] ?? columns.flat();
  const place = rows.findIndex((row) => row.contains(target));
  const next = {
    ArrowDown: rows[place + 1],
    ArrowUp: rows[place - 1],
    ArrowRight: here === 0 ? columns[1]?.[0] : undefined,
    ArrowLeft: here === 1 ? columns[0]?.[0] : undefined,
  }[code];
  next?.querySelector<HTMLElement>('a, button')?.focus();
  return next !== undefined;
}
