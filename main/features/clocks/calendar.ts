import { russianTransfers, type YearOfTransfers } from '#db/content/country-packs/transfers.ts';
import { isWeekend, nextDay, plus } from './days.ts';

/** A day on which the shop knows better than Kontuar. */
export interface Override {
  readonly date: string;
  readonly working: boolean;
}

/** Days are YYYY-MM-DD everywhere. */
export interface WorkCalendar {
  /** A public holiday or a day off in its stead, whatever day of the week. */
  readonly isHoliday: (day: string) => boolean;
  /** Neither a weekend nor a holiday; or a Saturday on which people work. */
  readonly isWorkingDay: (day: string) => boolean;
  /** False where days off are decreed from year to year and this year's are not known. */
  readonly isSettled: (day: string) => boolean;
}

interface Corrections {
  readonly transfers?: readonly YearOfTransfers[];
  readonly overrides?: readonly Override[];
}

/**
 * Holidays of a country (ISO 3166-1 alpha-2): those of the whole country, from `date-holidays`,
 * which is loaded at the first call; none for a country that it does not know.
 */
export async function workCalendar(
  country: string,
  { transfers = country === 'RU' ? russianTransfers : [], overrides = [] }: Corrections = {},
): Promise<WorkCalendar> {
  const { default: Holidays } = await import('date-holidays');
  const library = new Holidays(country, { types: ['public'] });
  const decreed = new Map(transfers.map((year) => [year.year, year]));
  const corrected = new Map(overrides.map(({ date, working }) => [date, working]));
  const years = new Map<number, YearOfDays>();

  const daysOf = (day: string) => {
    const year = Number(day.slice(0, 4));
    const known = years.get(year);
    if (known) return known;
    const holidays = datesOf(library.getHolidays(year));
    const days = country === 'RU' ? russianDays(holidays, decreed.get(year)) : plainDays(holidays);
    years.set(year, days);
    return days;
  };

  return {
    isHoliday(day) {
      const correction = corrected.get(day);
      return correction === undefined ? daysOf(day).off.has(day) : !correction;
    },
    isWorkingDay(day) {
      const { off, working } = daysOf(day);
      return corrected.get(day) ?? (working.has(day) || !(isWeekend(day) || off.has(day)));
    },
    isSettled: (day) => country !== 'RU' || decreed.has(Number(day.slice(0, 4))),
  };
}

interface YearOfDays {
  readonly off: ReadonlySet<string>;
  readonly working: ReadonlySet<string>;
}

interface LibraryHoliday {
  readonly date: string;
  readonly start: Date;
  readonly end: Date;
  readonly rule: string;
}

/** Every day of every holiday: some last for several. */
function datesOf(holidays: readonly LibraryHoliday[]): Map<string, string> {
  const dates = new Map<string, string>();
  for (const { date, start, end, rule } of holidays) {
    const first = date.slice(0, 10);
    // A day with a change of the clock has 23 or 25 hours.
    const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000));
    for (let day = 0; day < length; day += 1) dates.set(plus(first, { days: day }), rule);
  }
  return dates;
}

function plainDays(holidays: ReadonlyMap<string, string>): YearOfDays {
  return { off: new Set(holidays.keys()), working: new Set() };
}

function russianDays(
  holidays: ReadonlyMap<string, string>,
  decreed: YearOfTransfers | undefined,
): YearOfDays {
  const off = new Set(holidays.keys());
  if (decreed) {
    for (const day of decreed.off) off.add(day);
    return { off, working: new Set(decreed.working) };
  }
  // Without a decree only art. 112 of the Labour Code is sure: a holiday on a weekend gives the
  // next working day free, but for those of January, which the decree deals out.
  for (const [day, rule] of holidays) {
    if (day.slice(5, 7) === '01' || !isWeekend(day)) continue;
    let free = nextDay(day);
    // The library may have moved it itself, under the same rule.
    while (isWeekend(free) || (off.has(free) && holidays.get(free) !== rule)) free = nextDay(free);
    off.add(free);
  }
  return { off, working: new Set() };
}
