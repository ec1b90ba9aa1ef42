import { dayOf } from '../../days.ts';

/** The day of an entry in the shop: of a moment the local one, of a whole day that day. */
export function dayOfEntry(at: string): string {
  return at.length === 10 ? at : dayOf(new Date(at));
}

/** What stands under one heading: today, yesterday, and before that each month as YYYY-MM. */
export function periodOf(at: string, today: string, yesterday: string): string {
  const day = dayOfEntry(at);
  if (day === today) return 'today';
  if (day === yesterday) return 'yesterday';
  return day.slice(0, 7);
}
