import { describe, expect, test } from 'vitest';
import { createFormat, formatPhone } from '../../renderer/format.ts';

const now = new Date(2026, 2, 20, 15, 0);
const at = (...parts: [number, number, number, number?, number?]) =>
  new Date(...parts).toISOString();
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, ' ');

describe('a date is as short as it can be', () => {
  test.each([
    ['en', '09:05', 'yesterday', '3 Jan', '3 Jan 2024'],
    ['pl', '09:05', 'wczoraj', '3 sty', '3 sty 2024'],
    ['ru', '09:05', 'вчера', '3 янв.', '3 янв. 2024 г.'],
  ])('in %s', (language, today, yesterday, thisYear, earlier) => {
    const { date } = createFormat(language);
    expect(plain(date(at(2026, 2, 20, 9, 5), now))).toBe(today);
    expect(plain(date(at(2026, 2, 19, 23, 59), now))).toBe(yesterday);
    expect(plain(date(at(2026, 0, 3), now))).toBe(thisYear);
    expect(plain(date(at(2024, 0, 3), now))).toBe(earlier);
  });

  test('and whole on hover', () => {
    expect(createFormat('en').fullDate(at(2026, 2, 1, 9, 5))).toMatch(/Sunday,? 1 March 2026/u);
    expect(createFormat('pl').fullDate(at(2026, 2, 1, 9, 5))).toContain('niedziela, 1 marca 2026');
    expect(createFormat('ru').fullDate(at(2026, 2, 1, 9, 5))).toContain(
      'воскресенье, 1 марта 2026',
    );
  });
});

test.each([
  [0, '0:00'],
  [42, '0:42'],
  [725, '12:05'],
  [3723, '1:02:03'],
])('%d seconds are %s', (seconds, shown) => {
  expect(createFormat('en').duration(seconds)).toBe(shown);
});

test('numbers are grouped as the language does', () => {
  expect(createFormat('en').number(12_345)).toBe('12,345');
  expect(plain(createFormat('pl').number(12_345))).toBe('12 345');
});

describe('a phone number', () => {
  test.each([
    ['601234567', 'PL', '601 234 567'],
    ['+48 22 8283739', 'PL', '22 828 37 39'],
    ['+48228283739', 'DE', '+48 22 828 37 39'],
    ['+1 (801) 531-7272', 'PL', '+1 801 531 7272'],
    ['8 921 555-12-34', 'RU', '8 (921) 555-12-34'],
    ['0-22 828', 'PL', '0-22 828'],
    ['wew. 12', 'PL', 'wew. 12'],
    ['+48 601 234 567', '', '+48 601 234 567'],
  ])('%s at home in %s is shown as %s', (number, home, shown) => {
    expect(formatPhone(number, home)).toBe(shown);
  });
});
