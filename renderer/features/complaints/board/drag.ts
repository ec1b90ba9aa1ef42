import type { DragEvent } from 'react';
import type { BoardColumn } from '#contract/complaint-workflow.ts';
import type { ComplaintRow } from '#contract/complaints.ts';
import { columnNames, columnOf, stepInto } from './moves.ts';

// While something is dragged nothing is drawn anew by React: a column learns by an attribute
// whether it takes the card, and the style sheet does the rest.

let dragged: ComplaintRow | undefined;

export const columnId = (column: BoardColumn) => `complaint-column-${column}`;

function eachColumn(run: (element: HTMLElement, column: BoardColumn) => void): void {
  for (const column of columnNames) {
    const element = document.getElementById(columnId(column));
    if (element) run(element, column);
  }
}

export function beginDrag(event: DragEvent, row: ComplaintRow): void {
  dragged = row;
  event.dataTransfer.effectAllowed = 'move';
  event.dataTransfer.setData('text/plain', row.account);
  eachColumn((element, column) => {
    if (columnOf(row.state) === column) element.dataset.drop = 'own';
    else element.dataset.drop = stepInto(row, column) ? 'yes' : 'no';
  });
  // A card that was taken off the screen meanwhile never tells that its drag has ended.
  window.addEventListener('pointermove', endDrag, { once: true });
}

export function endDrag(): void {
  dragged = undefined;
  window.removeEventListener('pointermove', endDrag);
  eachColumn((element) => {
    delete element.dataset.drop;
    delete element.dataset.over;
  });
}

/** What a column does with what is dragged over it. */
export function dropTarget(column: BoardColumn, onDrop: (row: ComplaintRow) => void) {
  return {
    onDragOver(event: DragEvent<HTMLElement>) {
      const { currentTarget, dataTransfer } = event;
      if (currentTarget.dataset.drop !== 'yes') return;
      event.preventDefault();
      dataTransfer.dropEffect = 'move';
      currentTarget.dataset.over = 'yes';
    },
    onDragLeave({ currentTarget, relatedTarget }: DragEvent<HTMLElement>) {
      const inside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
      if (!inside) delete currentTarget.dataset.over;
    },
    onDrop(event: DragEvent<HTMLElement>) {
      event.preventDefault();
      const row = dragged;
      endDrag();
      if (row && stepInto(row, column)) onDrop(row);
    },
  };
}
