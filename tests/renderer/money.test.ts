import { expect, test } from 'vitest';
import { parseMoney } from '../../renderer/money.ts';

test.each([
  ['12', 'PLN', 12_00],
  ['12,5', 'PLN', 12_50],
  ['12.50 zł', 'PLN', 12_50],
  ['1 234,50', 'PLN', 1234_50],
  ['1,234.50', 'GBP', 1234_50],
  ['£1,234', 'GBP', 1234_00],
  ['1.234.567,89', 'EUR', 1234567_89],
  ['459,90 руб.', 'RUB', 459_90],
  ['0', 'EUR', 0],
  ['1200', 'JPY', 1200],
] as const)('%s in %s', (typed, currency, amount) => {
  expect(parseMoney(typed, currency)).toBe(amount);
});

test.each([
  ['', 'PLN'],
  ['-5', 'PLN'],
  ['12,345,6', 'PLN'],
  ['1.2.3', 'PLN'],
  ['12,50', 'JPY'],
  ['1e5', 'PLN'],
  ['99999999999999', 'PLN'],
] as const)('"%s" is no amount in %s', (typed, currency) => {
  expect(parseMoney(typed, currency)).toBeUndefined();
});
