import { Temporal } from 'temporal-polyfill';

/** Days are YYYY-MM-DD. A month that is too short ends on its last day. */
export function plus(
  day: string,
  period: { readonly days: number } | { readonly months: number } | { readonly years: number },
): string {
  return Temporal.PlainDate.from(day).add(period).toString();
}

export const nextDay = (day: string) => plus(day, { days: 1 });

/** Monday is 1. */
export const weekdayOf = (day: string) => Temporal.PlainDate.from(day).dayOfWeek;

export const isWeekend = (day: string) => weekdayOf(day) >= 6;
