import type { BoardColumn } from '#contract/complaint-workflow.ts';
import type { ComplaintRow } from '#contract/complaints.ts';
import { columnNames } from './moves.ts';

/** Where the keys stand. */
export interface Place {
  column: BoardColumn;
  index: number;
}

/** What stands in a column. */
export interface Cards {
  total: number;
  rowAt: (index: number) => ComplaintRow | undefined;
}

export const columnListId = (column: BoardColumn) => `complaint-cards-${column}`;
export const cardId = (column: BoardColumn, index: number) => `complaint-card-${column}-${index}`;

/** How far each key goes in a column; its ends hold it. */
const steps: Record<string, number> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 5,
  PageUp: -5,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

const sideways: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** Where a key leads; undefined when it is not for going. Columns without cards are passed over. */
export function placeAfter(
  code: string,
  { column, index }: Place,
  totalOf: (column: BoardColumn) => number,
): Place | undefined {
  const step = steps[code];
  if (step !== undefined) {
    return { column, index: clamp(index + step, totalOf(column)) };
  }
  const side = sideways[code];
  if (side === undefined) return undefined;
  for (let at = columnNames.indexOf(column) + side; ; at += side) {
    const next = columnNames[at];
    if (next === undefined) return { column, index };
    if (totalOf(next) > 0) return { column: next, index: clamp(Math.max(0, index), totalOf(next)) };
  }
}

function clamp(index: number, total: number): number {
  return Math.max(0, Math.min(total - 1, index));
}
