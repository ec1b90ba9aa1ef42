import type { ComplaintRow } from '#contract/complaints.ts';
import { daysBetween, today } from '../../days.ts';

export type Due = NonNullable<ComplaintRow['due']>;

export interface Reading {
  /** Whose deadline it is: the law's, the shop's own, or the next word to the customer. */
  whose: 'law' | 'own' | 'update';
  tone: 'overdue' | 'near' | 'far';
  /** Whole calendar days from today; negative when the day has passed. */
  days: number;
}

/** What a clock says at a moment in milliseconds; amber begins `near` days before. */
export function readClock({ at, on, rule }: Due, now: number, near: number): Reading {
  const days = daysBetween(today(new Date(now)), on);
  // The minute in which it passes counts as passed; the list was asked a moment before.
  const overdue = Date.parse(at) <= now || days < 0;
  return {
    whose: rule === 'own.nextUpdate' ? 'update' : rule.startsWith('own.') ? 'own' : 'law',
    tone: overdue ? 'overdue' : days <= near ? 'near' : 'far',
    days,
  };
}
