// Moments in the calendar of this computer, which is the shop's.

/** When the week of this day (YYYY-MM-DD) began: on Monday, as in all three languages. */
export function weekStartOf(day: string): string {
  // Without an offset it is read in the time zone of this computer.
  const start = new Date(`${day}T00:00:00`);
  start.setDate(start.getDate() - ((start.getDay() + 6) % 7));
  return start.toISOString();
}

/** Until the next day begins, in milliseconds; a day may have 23 or 25 hours. */
export function untilMidnight(now: Date): number {
  const next = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  return next.getTime() - now.getTime();
}
