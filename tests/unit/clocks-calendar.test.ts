import Holidays from 'date-holidays';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { russianTransfers } from '../../db/content/country-packs/transfers.ts';
import { type WorkCalendar, workCalendar } from '../../main/features/clocks/calendar.ts';
import { anyDay } from '../support/clocks.ts';

const daysOfYear = (year: number) =>
  Array.from({ length: 366 }, (_, day) =>
    new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10),
  ).filter((day) => day.startsWith(`${year}`));

const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
const isWeekend = (day: string) => weekday(day) === 0 || weekday(day) === 6;

/** Holidays that fall on working days of the week, as MM-DD. */
const freeWeekdays = (calendar: WorkCalendar, year: number) =>
  daysOfYear(year)
    .filter((day) => calendar.isHoliday(day) && !isWeekend(day))
    .map((day) => day.slice(5))
    .join(' ');

const workingWeekends = (calendar: WorkCalendar, year: number) =>
  daysOfYear(year).filter((day) => isWeekend(day) && calendar.isWorkingDay(day));

describe('Poland', () => {
  // Act of 18 January 1951 on days free from work; Easter and Corpus Christi by the almanac.
  test.each([
    [2023, '01-06 04-10 05-01 05-03 06-08 08-15 11-01 12-25 12-26'],
    [2024, '01-01 04-01 05-01 05-03 05-30 08-15 11-01 11-11 12-25 12-26'],
    [2025, '01-01 01-06 04-21 05-01 06-19 08-15 11-11 12-24 12-25 12-26'],
    [2026, '01-01 01-06 04-06 05-01 06-04 11-11 12-24 12-25'],
    [2027, '01-01 01-06 03-29 05-03 05-27 11-01 11-11 12-24'],
  ])('rests in %i on the days of the act', async (year, days) => {
    const calendar = await workCalendar('PL');
    expect(freeWeekdays(calendar, year)).toBe(days);
    expect(workingWeekends(calendar, year)).toEqual([]);
  });

  test('a holiday on a Sunday is one too', async () => {
    const calendar = await workCalendar('PL');
    for (const day of ['2026-05-24', '2026-05-03', '2026-11-01']) {
      expect([day, calendar.isHoliday(day)]).toEqual([day, true]);
    }
  });
});

describe('Russia', () => {
  // The production calendars, as published.
  const january = '01-01 01-02 01-03 01-04 01-05';
  test.each([
    [2022, '01-03 01-04 01-05 01-06 01-07 02-23 03-07 03-08 05-02 05-03 05-09 05-10 06-13 11-04'],
    [2023, '01-02 01-03 01-04 01-05 01-06 02-23 02-24 03-08 05-01 05-08 05-09 06-12 11-06'],
    [2024, `${january} 01-08 02-23 03-08 04-29 04-30 05-01 05-09 05-10 06-12 11-04 12-30 12-31`],
    [
      2025,
      '01-01 01-02 01-03 01-06 01-07 01-08 05-01 05-02 05-08 05-09 06-12 06-13 11-03 11-04 12-31',
    ],
    [2026, '01-01 01-02 01-05 01-06 01-07 01-08 01-09 02-23 03-09 05-01 05-11 06-12 11-04 12-31'],
  ])('rests in %i as decreed', async (year, days) => {
    expect(freeWeekdays(await workCalendar('RU'), year)).toBe(days);
  });

  test('works on the Saturdays that were given away', async () => {
    const calendar = await workCalendar('RU');
    expect(
      [2022, 2023, 2024, 2025, 2026].flatMap((year) => workingWeekends(calendar, year)),
    ).toEqual(['2022-03-05', '2024-04-27', '2024-11-02', '2024-12-28', '2025-11-01']);
  });

  test('has as many days off as the calendars say', async () => {
    const calendar = await workCalendar('RU');
    const restOf = (year: number) =>
      daysOfYear(year).filter((day) => !calendar.isWorkingDay(day)).length;
    // 247, 247, 248, 247 and 247 working days of a five-day week.
    expect([2022, 2023, 2024, 2025, 2026].map(restOf)).toEqual([118, 118, 118, 118, 118]);
  });

  test('moves holidays off weekends by the Labour Code where there is no decree yet', async () => {
    const calendar = await workCalendar('RU');
    // 1 May and 12 June 2027 are Saturdays, 9 May is a Sunday.
    expect(freeWeekdays(calendar, 2027)).toBe(
      '01-01 01-04 01-05 01-06 01-07 01-08 02-23 03-08 05-03 05-10 06-14 11-04',
    );
    // 1 and 8 January 2028 are Saturdays, whose days the decree will deal out; 4 November is one too.
    expect(freeWeekdays(calendar, 2028)).toBe(
      '01-03 01-04 01-05 01-06 01-07 02-23 03-08 05-01 05-09 06-12 11-06',
    );
    // 8 March 2020 was a Sunday, 23 February too.
    expect(freeWeekdays(await workCalendar('RU', { transfers: [] }), 2020)).toBe(
      '01-01 01-02 01-03 01-06 01-07 01-08 02-24 03-09 05-01 05-11 06-12 11-04',
    );
    expect(calendar.isSettled('2026-12-31')).toBe(true);
    expect(calendar.isSettled('2027-01-11')).toBe(false);
  });

  test('names a decree for each year, and only days of that year', () => {
    for (const { year, decree, source, off, working } of russianTransfers) {
      expect(decree).toMatch(new RegExp(`^Постановление .*\\.${year - 1} № \\d+$`, 'u'));
      expect(source).toContain(`${year}`);
      for (const day of off)
        expect([day, day.startsWith(`${year}`), isWeekend(day)]).toEqual([day, true, false]);
      for (const day of working)
        expect([day, day.startsWith(`${year}`), isWeekend(day)]).toEqual([day, true, true]);
    }
  });
});

test.each(['PL', 'DE', 'GR', 'NO', 'SA'])(
  'the holidays of %s are those that the library has for each day',
  async (country) => {
    const calendar = await workCalendar(country);
    const library = new Holidays(country, { types: ['public'] });
    for (const day of daysOfYear(2026)) {
      // Asked at noon: some begin at sunset, and some last for several days.
      const holidays = library.isHoliday(new Date(`${day}T12:00:00Z`));
      expect([day, calendar.isHoliday(day)]).toEqual([day, holidays !== false]);
    }
  },
);

test('a country that the library does not know has weekends only', async () => {
  const calendar = await workCalendar('XX');
  expect(daysOfYear(2026).filter((day) => calendar.isHoliday(day))).toEqual([]);
  expect(calendar.isWorkingDay('2026-01-01')).toBe(true);
  expect(calendar.isWorkingDay('2026-01-03')).toBe(false);
});

test('what the shop says wins over everything', async () => {
  const countries = ['PL', 'RU', 'FR', 'XX'] as const;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...countries),
      fc.uniqueArray(fc.record({ date: anyDay, working: fc.boolean() }), {
        selector: ({ date }) => date,
        maxLength: 5,
      }),
      anyDay,
      async (country, overrides, day) => {
        const own = await workCalendar(country, { overrides });
        const plain = await workCalendar(country);
        for (const { date, working } of overrides) {
          expect(own.isWorkingDay(date)).toBe(working);
          expect(own.isHoliday(date)).toBe(!working);
        }
        const corrected = overrides.find(({ date }) => date === day);
        expect(own.isWorkingDay(day)).toBe(corrected?.working ?? plain.isWorkingDay(day));
      },
    ),
    { numRuns: 60 },
  );
});
