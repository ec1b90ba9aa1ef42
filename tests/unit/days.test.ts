import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  createDayFormat,
  daysBetween,
  parseDay,
  parsePastDay,
} from '../../renderer/days.ts';
import { dayOf } from '../../renderer/shop-clock.ts';

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

describe('a typed day that has passed', () => {
  test.each([
    ['2', '2026-03-02'],
    ['3', '2026-02-03'],
    ['31', '2026-01-31'],
    ['2.3', '2026-03-02'],
    ['3.3', '2025-03-03'],
    ['1.3', '2026-03-01'],
    ['29.2', '2024-02-29'],
    ['3.3.24', '2024-03-03'],
    ['2019-12-31', '2019-12-31'],
  ])('%j means %s everywhere', (typed, day) => {
    for (const locale of locales) expect(parsePastDay(typed, locale, monday)).toBe(day);
  });

  test.each([
    ['en-GB', 'mon', '2026-03-02'],
    ['en-GB', 'tue', '2026-02-24'],
    ['pl-PL', '3 kwietnia', '2025-04-03'],
    ['ru-RU', 'вос', '2026-03-01'],
  ])('%s: %j means %s', (locale, typed, day) => {
    expect(parsePastDay(typed, locale, monday)).toBe(day);
  });

  test('is still to come where the year says so, and none where there is no such day', () => {
    expect(parsePastDay('3.3.27', 'en-GB', monday)).toBe('2027-03-03');
    for (const typed of ['', 'x', '31.2', '+10']) {
      expect(parsePastDay(typed, 'en-GB', monday)).toBeUndefined();
    }
  });

  test('is the latest one: no other of the same writing lies between it and today', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(365), (until, back) => {
        const day = addDays(until, -back);
        const [, month = '', date = ''] = day.split('-');
        // 29 February may be closer than the one four years ago.
        fc.pre(`${date}.${month}` !== '29.02');
        expect(parsePastDay(`${date}.${month}`, 'en-GB', until)).toBe(
          back === 365 && addDays(until, -365).slice(5) === until.slice(5) ? until : day,
        );
      }),
    );
  });
});
