import { dateForms } from './date-forms.ts';
import { useFormat } from './format.ts';
import { once, oncePer } from './once.ts';
import { dayOf } from './shop-clock.ts';

// A day is a date of the shop's calendar as YYYY-MM-DD, without time and zone.

function dayFrom(date: Date): string {
  const part = (value: number) => `${value}`.padStart(2, '0');
  return `${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`;
}

/** The day in the shop, whatever the computer takes for the time zone. */
export const today = (now = new Date()): string => dayOf(now);

export function addDays(day: string, count: number): string {
  const date = midnight(day);
  date.setDate(date.getDate() + count);
  return dayFrom(date);
}

/** Calendar days from one to the other; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function midnight(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}

/**
 * The day that somebody means: "3.3", "3/3/26", "3 mar", "3 марта", "fri", "+10" or an ISO date.
 * What leaves the year or the month open is the next such day. Undefined when it is none.
 */
export function parseDay(typed: string, locale: string, from: string): string | undefined {
  const text = typed.trim().toLocaleLowerCase(locale);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(text);
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const later = /^\+(\d{1,3})$/u.exec(text);
  if (later) return addDays(from, Number(later[1]));
  const [first = '', second, third, ...rest] = text.match(/\p{L}+|\d+/gu) ?? [];
  if (rest.length > 0) return undefined;
  if (second === undefined && !isNumber(first)) return nextWeekday(first, locale, from);
  if (!isNumber(first)) return undefined;
  const year = third === undefined ? undefined : yearOf(third);
  if (third !== undefined && year === undefined) return undefined;
  if (second === undefined) return nextDayOfMonth(Number(first), from);
  const month = isNumber(second) ? Number(second) : monthNamed(second, locale);
  if (month === undefined) return undefined;
  return nextDayOfYear(Number(first), month, year, from);
}

/** How far back what leaves the year, the month or the week open may lie, in days. */
const lookingBack = [7, 31, 62, 366, 4 * 366];

/** The same for what has happened: what leaves something open is the latest such day. */
export function parsePastDay(typed: string, locale: string, until: string): string | undefined {
  if (typed.trim().startsWith('+')) return undefined;
  const days = lookingBack.map((back) => parseDay(typed, locale, addDays(until, -back)));
  return days.find((day) => day !== undefined && day <= until) ?? days[0];
}

const isNumber = (text: string) => /^\d+$/u.test(text);

function yearOf(text: string): number | undefined {
  if (/^\d{4}$/u.test(text)) return Number(text);
  return /^\d{2}$/u.test(text) ? 2000 + Number(text) : undefined;
}

function existing(year: number, month: number, date: number): string | undefined {
  const found = new Date(year, month - 1, date);
  return found.getMonth() === month - 1 && found.getDate() === date ? dayFrom(found) : undefined;
}

/** Four years reach the next 29 February, bar one century in four. */
function nextDayOfYear(date: number, month: number, year: number | undefined, from: string) {
  if (year !== undefined) return existing(year, month, date);
  const thisYear = midnight(from).getFullYear();
  const years = [0, 1, 2, 3, 4].map((more) => existing(thisYear + more, month, date));
  return years.find((day) => day !== undefined && day >= from);
}

function nextDayOfMonth(date: number, from: string): string | undefined {
  const start = midnight(from);
  const months = [0, 1, 2].map((more) => new Date(start.getFullYear(), start.getMonth() + more, 1));
  return months
    .map((month) => existing(month.getFullYear(), month.getMonth() + 1, date))
    .find((day) => day !== undefined && day >= from);
}

function monthNamed(text: string, locale: string): number | undefined {
  // Polish and Russian months have one form beside a day and another alone.
  const forms: Intl.DateTimeFormatOptions[] = [
    { month: 'long', day: 'numeric' },
    { month: 'long' },
  ];
  const named = (month: number) =>
    forms.some((form) =>
      wordsOf(new Date(2026, month - 1, 1), locale, form).some((word) => word.startsWith(text)),
    );
  const months = text.length < 3 ? [] : Array.from({ length: 12 }, (_, index) => index + 1);
  return months.find(named);
}

function nextWeekday(text: string, locale: string, from: string): string | undefined {
  const week = text.length < 2 ? [] : Array.from({ length: 7 }, (_, index) => index + 1);
  return week
    .map((more) => addDays(from, more))
    .find((day) =>
      wordsOf(midnight(day), locale, { weekday: 'long' }).some((word) => word.startsWith(text)),
    );
}

function wordsOf(date: Date, locale: string, form: Intl.DateTimeFormatOptions): string[] {
  const text = new Intl.DateTimeFormat(locale, form).format(date).toLocaleLowerCase(locale);
  return text.match(/\p{L}+/gu) ?? [];
}

/** Days as people write and say them in one language. */
export function createDayFormat(locale: string) {
  const days = dateForms(locale);
  const near = days({ weekday: 'short', day: 'numeric', month: 'short' });
  const far = days({ day: 'numeric', month: 'short', year: 'numeric' });
  const full = days({ dateStyle: 'full' });
  const numeric = days({ day: '2-digit', month: '2-digit', year: 'numeric' });
  const weekday = days({ weekday: 'long' });
  const relative = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));

  /** "today", "tomorrow", otherwise weekday and date; the year only when it is another. */
  function short(day: string, now = today()): string {
    const distance = daysBetween(now, day);
    if (Math.abs(distance) <= 1) return relative().format(distance, 'day');
    const sameYear = day.slice(0, 4) === now.slice(0, 4) || Math.abs(distance) < 180;
    return (sameYear ? near : far)().format(midnight(day));
  }

  return {
    locale,
    short,
    /** As it is typed: 03/03/2026. */
    numeric: (day: string) => numeric().format(midnight(day)),
    weekday: (day: string) => weekday().format(midnight(day)),
    full: (day: string) => full().format(midnight(day)),
  };
}

const dayFormatIn = oncePer(createDayFormat);

export function useDayFormat() {
  return dayFormatIn(useFormat().locale);
}
