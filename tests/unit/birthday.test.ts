import fc from 'fast-check';
import { expect, test } from 'vitest';
import { birthday } from '#contract/customer-profile.ts';
import { languages } from '#contract/preferences.ts';
import { nextBirthday, readBirthday, writeBirthday } from '../../renderer/birthday.ts';

const day = (month: number, of: number, year: number | null = null) => ({ year, month, day: of });

test.each([
  ['2.3', day(3, 2)],
  ['02.03.1985', day(3, 2, 1985)],
  ['2/3/1985', day(3, 2, 1985)],
  [' 2 3 ', day(3, 2)],
  ['2-3-85', day(3, 2, 1985)],
  ['2.3.05', day(3, 2, 2005)],
  ['02031985', day(3, 2, 1985)],
  ['1985-03-02', day(3, 2, 1985)],
  ['2 marca', day(3, 2)],
  ['2 MARZEC 1985 r.', day(3, 2, 1985)],
  ['2 III 1985', day(3, 2, 1985)],
  ['31 paź', day(10, 31)],
  ['31 pazdziernika', day(10, 31)],
  ['2nd of March, 1985', day(3, 2, 1985)],
  ['March 2', day(3, 2)],
  ['2 мая', day(5, 2)],
  ['2-го марта 1985 года', day(3, 2, 1985)],
  ['29.2', day(2, 29)],
  ['29.2.2024', day(2, 29, 2024)],
])('%j is a day', (text, expected) => {
  expect(readBirthday(text, 2026)).toEqual(expected);
});

test.each([
  '',
  '2',
  '2.',
  '3.25',
  '0.3',
  '30.2',
  '29.2.2023',
  '2.3.2027',
  '2.3.185',
  '2.3.1885',
  '2 ma',
  '2 nonsense',
  'March 1985',
  '2.3.1985.1',
  '2031985',
  '2+3',
])('%j is none', (text) => {
  expect(readBirthday(text, 2026)).toBeNull();
});

const birthdays = fc
  .record({
    year: fc.option(fc.integer({ min: 1900, max: 2026 }), { nil: null }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter((one) => birthday.safeParse(one).success);

test('what is written in words is read again as the same day, in every language', () => {
  fc.assert(
    fc.property(birthdays, fc.constantFrom(...languages), (one, language) => {
      expect(readBirthday(writeBirthday(one, language), 2026)).toEqual(one);
    }),
  );
});

test('between two numbers the first is the day, or it is no day at all', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 0, max: 40 }),
      fc.constantFrom('.', '/', '-', ' ', '. '),
      (first, second, between) => {
        const read = readBirthday(`${first}${between}${second}`, 2026);
        const possible = birthday.safeParse(day(second, first)).success;
        expect(read).toEqual(possible ? day(second, first) : null);
      },
    ),
  );
});

test('whatever is typed gives a day that can be stored, or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
      const read = readBirthday(text, 2026);
      expect(read === null || birthday.safeParse(read).success).toBe(true);
    }),
  );
});

test.each([
  [{ year: 1985, month: 11, day: 26 }, '2026-11-22', { day: '2026-11-26', inDays: 4, turns: 41 }],
  [{ year: 1985, month: 11, day: 22 }, '2026-11-22', { day: '2026-11-22', inDays: 0, turns: 41 }],
  [{ year: null, month: 1, day: 2 }, '2026-12-30', { day: '2027-01-02', inDays: 3, turns: null }],
  [{ year: 2000, month: 2, day: 29 }, '2026-02-01', { day: '2026-02-28', inDays: 27, turns: 26 }],
  [{ year: 2000, month: 2, day: 29 }, '2028-02-01', { day: '2028-02-29', inDays: 28, turns: 28 }],
])('the birthday %j after %s', (born, today, next) => {
  expect(nextBirthday(born, today)).toEqual(next);
});
