import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  digitsOfPhones,
  fewRunsOf,
  runsOf,
  splitNumber,
  withoutTrunk,
} from '#db/search/numbers.ts';

test.each([
  ['828 37 39', '8283739', ' '],
  ['+48 (22) 828-37-39', '48228283739', ' '],
  ['+44 (0)20 7946 0018', '442079460018', ' '],
  ['anna 8283', '8283', 'anna  '],
  ['8283 anna', '8283', '  anna'],
  ['anna, 82-83 nowak', '8283', 'anna,   nowak'],
])('%s asks for the number %s', (typed, run, text) => {
  const split = splitNumber(typed);
  expect(split.run).toBe(run);
  expect(split.text.trim()).toBe(text.trim());
});

test.each(['828', 'anna 12', 'jan1984@wp.pl', 'sp42', '1001drobiazgow', '', '+'])(
  '%s holds no part of a number',
  (typed) => {
    expect(splitNumber(typed)).toEqual({ text: typed, run: undefined });
  },
);

test('trunk prefixes are left out', () => {
  expect(['0048228', '022828', '8912345', '4822'].map(withoutTrunk)).toEqual([
    '48228',
    '22828',
    '912345',
    '4822',
  ]);
});

test('a number is kept once, in its longest form', () => {
  expect(digitsOfPhones(['22 828 37 39', '+48228283739'])).toBe(' 48228283739');
  expect(digitsOfPhones(['8 912 345-67-89', '+79123456789'])).toBe(' 79123456789');
  expect(digitsOfPhones(['600 700 800', '601 700 800'])).toBe(' 600700800 601700800');
  expect(digitsOfPhones(['po 15', 'brak'])).toBe(' 15');
});

test('every run of a part of a number is a run of the number', () => {
  const digits = fc.stringMatching(/^\d{4,15}$/u);
  fc.assert(
    fc.property(digits, digits, fc.nat(11), (first, second, start) => {
      const part = first.slice(start);
      expect(runsOf(` ${first} ${second}`)).toEqual(expect.arrayContaining(runsOf(part)));
      expect(runsOf(part).join('').length).toBeLessThanOrEqual(4 * Math.max(0, part.length - 3));
    }),
  );
});

test.each([
  ['1234', ['1234']],
  ['12345', ['1234', '2345']],
  ['123456789', ['1234', '5678', '6789']],
  ['11111111', ['1111']],
])('the few runs of %s hold each of its digits', (part, runs) => {
  expect(fewRunsOf(part)).toEqual(runs);
  expect(runsOf(part)).toEqual(expect.arrayContaining(runs));
});
