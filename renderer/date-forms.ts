import { once } from './once.ts';

/**
 * Makes the formats of dates in one language when they are first used: each takes a millisecond or
 * more to make, and the first screen needs few.
 */
export function dateForms(locale: string, zone: { timeZone?: string } = {}) {
  return (form: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(locale, { ...form, ...zone }));
}
