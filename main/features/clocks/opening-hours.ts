import { Temporal } from 'temporal-polyfill';
import type { WorkCalendar } from './calendar.ts';
import { nextDay, weekdayOf } from './days.ts';
import { merged, type Pause, type Span, spansOf, without } from './spans.ts';
import { dayAt, knownZone, startOfDayMs } from './zone.ts';

/** From HH:MM to HH:MM of one day; 24:00 is its end. */
export interface Hours {
  readonly from: string;
  readonly to: string;
}

export interface OpeningHours {
  /** Monday is 1; a day that is not named is closed. */
  readonly week: Readonly<Partial<Record<1 | 2 | 3 | 4 | 5 | 6 | 7, readonly Hours[]>>>;
  /** Single days (YYYY-MM-DD) that are otherwise, holidays too; none: closed. */
  readonly days: Readonly<Record<string, readonly Hours[]>>;
}

/** Where and when a shop is open. */
export interface Opening {
  readonly hours: OpeningHours;
  readonly calendar: WorkCalendar;
  readonly zone: string;
}

/**
 * The instant (ISO, UTC) at which the shop has been open for so many minutes, pauses left out;
 * null when a pause that comes before has not ended. A shop without opening hours is always open.
 */
export function addOpenMinutes(
  from: string,
  minutes: number,
  opening: Opening,
  pauses: readonly Pause[] = [],
): string | null {
  const start = Date.parse(from);
  return addMinutes(start, minutes, without(openSpans(start, opening), spansOf(pauses)));
}

/** The same while the clock runs day and night. */
export function addRunningMinutes(
  from: string,
  minutes: number,
  pauses: readonly Pause[] = [],
): string | null {
  const start = Date.parse(from);
  return addMinutes(start, minutes, without([{ from: start, to: Infinity }], spansOf(pauses)));
}

function addMinutes(start: number, minutes: number, spans: Iterable<Span>): string | null {
  let left = minutes * 60_000;
  if (left <= 0) return new Date(start).toISOString();
  for (const { from, to } of spans) {
    if (to - from >= left) return new Date(from + left).toISOString();
    left -= to - from;
  }
  return null;
}

/** For how many minutes the shop is open between two instants; 0 when they stand the other way. */
export function openMinutesBetween(from: string, to: string, opening: Opening): number {
  const end = Date.parse(to);
  let open = 0;
  for (const span of openSpans(Date.parse(from), opening)) {
    if (span.from >= end) break;
    open += Math.min(span.to, end) - span.from;
  }
  return open / 60_000;
}

/**
 * The first day (YYYY-MM-DD) from this one on, itself included, on which the shop is open; this one
 * where it never is again.
 */
export function openDayFrom(day: string, opening: Opening): string {
  const zone = knownZone(opening.zone);
  const [first] = openSpans(startOfDayMs(day, zone), opening);
  return first ? dayAt(new Date(first.from).toISOString(), zone) : day;
}

/** A shop that is closed for longer has closed for good. */
const longestClosure = 1000;

/** When the shop is open from an instant on. */
function* openSpans(start: number, { hours, calendar, zone: named }: Opening): Generator<Span> {
  const zone = knownZone(named);
  const week = new Map(
    Object.entries(hours.week).map(([weekday, spans]) => [Number(weekday), spans]),
  );
  if (![...week.values()].flat().some(({ from, to }) => from < to)) {
    yield { from: start, to: Infinity };
    return;
  }
  let day = dayAt(new Date(start).toISOString(), zone);
  for (let closed = 0; closed < longestClosure; closed += 1) {
    const spans =
      hours.days[day] ?? (calendar.isHoliday(day) ? [] : (week.get(weekdayOf(day)) ?? []));
    for (const { from, to } of spansOfDay(day, spans, zone)) {
      closed = 0;
      if (to > start) yield { from: Math.max(from, start), to };
    }
    day = nextDay(day);
  }
}

const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

function spansOfDay(day: string, hours: readonly Hours[], zone: string): readonly Span[] {
  if (hours.length === 0) return [];
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // Where the clock changes, each part of the day has its own distance from UTC.
  return merged(
    partsOfDay(day, zone).flatMap((part) =>
      hours.map(({ from, to }) => ({
        from: Math.max(part.from, midnight + minuteOf(from) * 60_000 - part.offset),
        to: Math.min(part.to, midnight + minuteOf(to) * 60_000 - part.offset),
      })),
    ),
  );
}

function partsOfDay(day: string, zone: string): readonly (Span & { readonly offset: number })[] {
  const end = startOfDayMs(nextDay(day), zone);
  const parts: (Span & { offset: number })[] = [];
  let from = startOfDayMs(day, zone);
  while (from < end) {
    const moment = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
    const change = moment.getTimeZoneTransition('next')?.epochMilliseconds ?? Infinity;
    const to = Math.min(end, change);
    parts.push({ from, to, offset: moment.offsetNanoseconds / 1e6 });
    from = to;
  }
  return parts;
}
