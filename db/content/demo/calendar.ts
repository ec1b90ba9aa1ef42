const dayLength = 86_400_000;

const toTime = (date: string) => Date.parse(`${date}T00:00:00Z`);
const toDate = (time: number) => new Date(time).toISOString().slice(0, 10);

export function addDays(date: string, days: number): string {
  return toDate(toTime(date) + days * dayLength);
}

export function countDays(from: string, to: string): number {
  return Math.round((toTime(to) - toTime(from)) / dayLength);
}

/** 0 is Sunday. */
export function weekdayOf(date: string): number {
  return new Date(toTime(date)).getUTCDay();
}

/** A shop's year: the 365 days that end today, without Sundays and the shop's holidays. */
export interface ShopYear {
  first: string;
  today: string;
  isOpen: (date: string) => boolean;
}

export function shopYear(today: string, closed: readonly string[]): ShopYear {
  return {
    first: addDays(today, -365),
    today,
    isOpen: (date) => weekdayOf(date) !== 0 && !closed.includes(date.slice(5)),
  };
}

function walkToOpen(year: ShopYear, date: string, step: 1 | -1): string {
  let day = date;
  while (!year.isOpen(day)) day = addDays(day, step);
  return day;
}

/** The day itself or the last open one before it; after it where that would leave the year. */
export function openDayBefore(year: ShopYear, date: string): string {
  const before = walkToOpen(year, date, -1);
  return before < year.first ? walkToOpen(year, date, 1) : before;
}

export function openDayAfter(year: ShopYear, date: string): string {
  return walkToOpen(year, date, 1);
}

/**
 * The latest day with this month and day (MM-DD) from which `span` days are over by today. Where
 * that begins before the year does, the first day of the year: the season moves by less than `span`.
 */
export function latestSeason(year: ShopYear, monthDay: string, span: number): string {
  const lastStart = addDays(year.today, -span);
  const [month, day] = monthDay.split('-').map(Number);
  const inYear = (fullYear: number) => toDate(Date.UTC(fullYear, (month ?? 1) - 1, day ?? 1));
  const thisYear = Number(lastStart.slice(0, 4));
  const start = inYear(thisYear) <= lastStart ? inYear(thisYear) : inYear(thisYear - 1);
  return start < year.first ? year.first : start;
}
