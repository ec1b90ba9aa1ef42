import type { Birthday } from '#contract/customer-profile.ts';
import { daysBetween } from '../../days.ts';

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
