import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, createDayFormat, dayOf, daysBetween, parseDay } from '../../renderer/days.ts';

// A Monday.
const monday = '2026-03-02';
const locales = ['en-GB', 'pl-PL', 'ru-RU'] as const;
const anyDay = fc
  .date({ min: new Date(2000, 0, 1), max: new Date(2099, 11, 31), noInvalidDate: true })
  .map(dayOf);

describe('a typed day', () => {
  test.each([
    ['2026-03-05', '2026-03-05'],
    ['5', '2026-03-05'],
    ['1', '2026-04-01'],
    ['31', '2026-03-31'],
    ['3.3', '2026-03-03'],
    ['03/03', '2026-03-03'],
    ['1.3', '2027-03-01'],
    ['29.2', '2028-02-29'],
    ['3.3.27', '2027-03-03'],
    ['3 3 2025', '2025-03-03'],
    ['+10', '2026-03-12'],
    [' 5 . 3 ', '2026-03-05'],
  ])('%j means %s everywhere', (typed, day) => {
    for (const locale of locales) expect(parseDay(typed, locale, monday)).toBe(day);
  });

  test.each([
    ['en-GB', 'fri', '2026-03-06'],
    ['en-GB', 'Mon', '2026-03-09'],
    ['en-GB', '3 Apr', '2026-04-03'],
    ['pl-PL', 'pią', '2026-03-06'],
    ['pl-PL', '3 kwietnia', '2026-04-03'],
    ['pl-PL', '3 kwiecień', '2026-04-03'],
    ['pl-PL', '3 mar 2027', '2027-03-03'],
    ['ru-RU', 'пят', '2026-03-06'],
    ['ru-RU', '3 апреля', '2026-04-03'],
    ['ru-RU', '3 мая', '2026-05-03'],
  ])('%s: %j means %s', (locale, typed, day) => {
    expect(parseDay(typed, locale, monday)).toBe(day);
  });

  test.each(['', 'x', '0', '32', '31.2', '3.13', 'never', '3.3.3.3', '3.3.123', '2026-02-30', 'f'])(
    '%j is none',
    (typed) => {
      for (const locale of locales) expect(parseDay(typed, locale, monday)).toBeUndefined();
    },
  );

  test('is read again as it was shown', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.constantFrom(...locales), (day, from, locale) => {
        expect(parseDay(createDayFormat(locale).numeric(day), locale, from)).toBe(day);
      }),
    );
  });
});

test('days are counted across months, years and changes of the clock', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (day, count) => {
      expect(daysBetween(day, addDays(day, count))).toBe(count);
    }),
  );
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
});

test.each([
  ['en-GB', ['yesterday', 'today', 'tomorrow', 'Thu 5 Mar', '3 Apr 2027']],
  ['pl-PL', ['wczoraj', 'dzisiaj', 'jutro', 'czw., 5 mar', '3 kwi 2027']],
  ['ru-RU', ['вчера', 'сегодня', 'завтра', 'чт, 5 мар.', '3 апр. 2027 г.']],
] as const)('%s says a day shortly', (locale, expected) => {
  const { short } = createDayFormat(locale);
  const days = ['2026-03-01', monday, '2026-03-03', '2026-03-05', '2027-04-03'];
  expect(days.map((one) => short(one, monday))).toEqual(expected);
});
