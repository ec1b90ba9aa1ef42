import { type Birthday, birthday as birthdaySchema } from '#contract/customer-profile.ts';
import { languages } from '#contract/preferences.ts';
import { daysBetween } from './days.ts';
import { once } from './once.ts';

const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
/** What stands beside a number and says nothing more: 2nd, 2-го, 1985 r., 1985 г. */
const fillers = new Set(['st', 'nd', 'rd', 'th', 'of', 'r', 'roku', 'го', 'г', 'год', 'года']);
/** Letters from which on the beginning of a month's name means only that month. */
const enough = 3;

/** Made with the first name that is read: it takes a while, and most starts of the program need none. */
const monthNames = once(() => Array.from({ length: 12 }, (_, index) => namesOf(index)));

/** In every language of the program, and in the cases that it has: "marzec" and "marca". */
function namesOf(month: number): string[] {
  const date = new Date(2000, month, 1);
  return languages.flatMap((language) => {
    const alone = new Intl.DateTimeFormat(language, { month: 'long' }).format(date);
    const inDate = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' })
      .formatToParts(date)
      .find(({ type }) => type === 'month');
    return [alone, inDate?.value ?? alone].map(plain);
  });
}

function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').trim();
}

/**
 * Reads a day as people write it: "2.3", "02.03.1985", "2 marca", "2 March 1985", "2 III 85",
 * "02031985", "1985-03-02". Between two numbers the day comes first, as in all three languages of
 * the program; a year of two digits is the latest that has begun by `thisYear`. Null when it is no
 * such day.
 */
export function readBirthday(text: string, thisYear = new Date().getFullYear()): Birthday | null {
  const typed = plain(text);
  if (/[^\p{L}\d\s.,/'’-]/u.test(typed)) return null;
  const words = (typed.match(/\p{L}+|\d+/gu) ?? []).filter((word) => !fillers.has(word));
  const [day, month, year, ...rest] = inOrder(words);
  if (day === undefined || month === undefined || rest.length > 0) return null;
  const read = birthdaySchema.safeParse({
    day: /^\d{1,2}$/u.test(day) ? Number(day) : null,
    month: readMonth(month),
    year: year === undefined ? null : readYear(year, thisYear),
  });
  if (!read.success || (year !== undefined && read.data.year === null)) return null;
  return read.data;
}

/** Day, month and, if there is one, year. */
function inOrder(words: string[]): string[] {
  const [first = '', second = '', ...rest] = words;
  const together = /^(\d\d)(\d\d)(\d{4})$/u.exec(first);
  if (together && second === '') return together.slice(1);
  // Nobody writes year, day, month.
  if (/^\d{4}$/u.test(first) && rest.length === 1) return [...rest, second, first];
  return /^\p{L}/u.test(first) ? [second, first, ...rest].filter((word) => word !== '') : words;
}

function readMonth(word: string): number | null {
  if (/^\d{1,2}$/u.test(word)) return Number(word);
  const numeral = roman.indexOf(word);
  if (numeral !== -1) return numeral + 1;
  if (word.length < enough) return null;
  const named = monthNames().findIndex((names) => names.some((name) => name.startsWith(word)));
  return named === -1 ? null : named + 1;
}

function readYear(digits: string, thisYear: number): number | null {
  if (!/^(?:\d\d|\d{4})$/u.test(digits)) return null;
  const year = Number(digits);
  if (digits.length === 4) return year <= thisYear ? year : null;
  const thisCentury = thisYear - (thisYear % 100) + year;
  return thisCentury <= thisYear ? thisCentury : thisCentury - 100;
}

/** In words, so that nobody has to wonder which number is the day. */
export function writeBirthday({ year, month, day }: Birthday, language: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'long',
    ...(year !== null && { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.UTC(year ?? 2000, month - 1, day));
}

interface NextBirthday {
  /** YYYY-MM-DD */
  day: string;
  /** From today. */
  inDays: number;
  /** Reached on that day; null where the year of birth is not known. */
  turns: number | null;
}

/** Today or later. Those born on 29 February have it on the 28th in other years. */
export function nextBirthday(birthday: Birthday, today: string): NextBirthday {
  const year = Number(today.slice(0, 4));
  const thisYear = dayIn(year, birthday);
  const day = thisYear >= today ? thisYear : dayIn(year + 1, birthday);
  const turns = birthday.year === null ? null : Number(day.slice(0, 4)) - birthday.year;
  return { day, inDays: daysBetween(today, day), turns };
}

function dayIn(year: number, { month, day }: Birthday): string {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const part = (value: number) => `${value}`.padStart(2, '0');
  return `${year}-${part(month)}-${part(Math.min(day, last))}`;
}
