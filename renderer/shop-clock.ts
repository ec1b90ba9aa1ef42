import { oncePer } from './once.ts';

// Moments (ISO 8601 in UTC) as the clock in the shop shows them, whatever time zone the computer is
// set to.

let zone: string | undefined;

/** The shop's time zone (IANA); until it is known, the computer's counts. */
export function keepShopZone(timeZone: string): void {
  zone = timeZone;
}

export const shopZone = (): string => (zone ??= Intl.DateTimeFormat().resolvedOptions().timeZone);

const minute = 60_000;

// Swedish dates are written as ISO writes them: 2026-03-02 09:05.
const clockIn = oncePer(
  (timeZone) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }),
);

function shown(at: string | Date): [day: string, time: string] {
  const [day = '', time = ''] = clockIn(shopZone()).format(new Date(at)).split(' ');
  return [day, time];
}

/** YYYY-MM-DD in the shop. */
export const dayOf = (at: string | Date): string => shown(at)[0];

/** HH:MM in the shop. */
export const timeOf = (at: string | Date): string => shown(at)[1];

/** A time of day as people type it: "9", "9:05", "9.05", "0905". Undefined when it is none. */
export function readTime(typed: string): string | undefined {
  const parts = /^(\d{1,2})(?:[:.,\s]?(\d{2}))?$/u.exec(typed.trim());
  const [hours, minutes] = [Number(parts?.[1]), Number(parts?.[2] ?? 0)];
  if (!parts || hours > 23 || minutes > 59) return undefined;
  return `${`${hours}`.padStart(2, '0')}:${`${minutes}`.padStart(2, '0')}`;
}

/**
 * When the clock in the shop shows this time (HH:MM) on this day. What a change of the clock leaves
 * out is as much later, and of what it repeats the first one counts.
 */
export function momentOf(day: string, time: string): string {
  const wanted = Date.parse(`${day}T${time}Z`);
  const before = aheadOfUtc(wanted - dayLength);
  const ahead = [before, aheadOfUtc(wanted + dayLength)].find(
    (one) => aheadOfUtc(wanted - one) === one,
  );
  return new Date(wanted - (ahead ?? before)).toISOString();
}

const dayLength = 24 * 60 * minute;

/** By how much the clock in the shop is ahead, in milliseconds. */
function aheadOfUtc(at: number): number {
  const [day, time] = shown(new Date(at));
  return Date.parse(`${day}T${time}Z`) - Math.floor(at / minute) * minute;
}
