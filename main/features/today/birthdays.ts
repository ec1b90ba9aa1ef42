import { addDays } from './days.ts';

/**
 * The days of the year, as MM-DD, that are kept from `today` on (YYYY-MM-DD, inclusive) for so many
 * days, each with its date. In common years the 29th of February is kept on the 28th: a greeting
 * that comes late is worse than one that comes early.
 */
export function birthdaysWithin(today: string, days: number): ReadonlyMap<string, string> {
  const kept = new Map<string, string>();
  for (let offset = 0; offset < days; offset += 1) {
    const date = addDays(today, offset);
    const day = date.slice(5);
    kept.set(day, date);
    if (day === '02-28' && addDays(date, 1).slice(5) === '03-01') kept.set('02-29', date);
  }
  return kept;
}
