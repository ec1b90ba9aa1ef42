import { Temporal } from 'temporal-polyfill';
import { nextDay } from './days.ts';

/** The zone itself, or UTC when this computer does not know it. */
export function knownZone(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}

/** The day (YYYY-MM-DD) that the calendar on the wall showed at an instant (ISO, UTC). */
export function dayAt(instant: string, zone: string): string {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(knownZone(zone))
    .toPlainDate()
    .toString();
}

/** The hour (HH:MM) that the clock on the wall showed at an instant (ISO, UTC). */
export function timeAt(instant: string, zone: string): string {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(knownZone(zone))
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
}

/** The first moment of a day (YYYY-MM-DD), ISO in UTC; not midnight where the clock skips it. */
export function startOfDay(day: string, zone: string): string {
  return new Date(startOfDayMs(day, knownZone(zone))).toISOString();
}

/** The moment at which a day is over, which is the first one of the next day. */
export function endOfDay(day: string, zone: string): string {
  return startOfDay(nextDay(day), zone);
}

/** The same in milliseconds, for a zone that is known. */
export function startOfDayMs(day: string, zone: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
}
