import { dayOf } from '../../shop-clock.ts';

/** The day of an entry in the shop: of a whole day that day itself. */
export function dayOfEntry(at: string): string {
  return at.length === 10 ? at : dayOf(at);
}

/** What stands under one heading: today, yesterday, and before that each month as YYYY-MM. */
export function periodOf(at: string, today: string, yesterday: string): string {
  const day = dayOfEntry(at);
  if (day === today) return 'today';
  if (day === yesterday) return 'yesterday';
  return day.slice(0, 7);
}
