import { addDays, today } from '../../days.ts';
import { momentOf } from '../../shop-clock.ts';

/** When the week of this day (YYYY-MM-DD) began: on Monday, as in all three languages. */
export function weekStartOf(day: string): string {
  const sinceMonday = (new Date(day).getUTCDay() + 6) % 7;
  return momentOf(addDays(day, -sinceMonday), '00:00');
}

/** Until the next day begins in the shop, in milliseconds; a day may have 23 or 25 hours. */
export function untilMidnight(now: Date): number {
  return Date.parse(momentOf(addDays(today(now), 1), '00:00')) - now.getTime();
}
