import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '#db/search/fold.ts';
import { patternOf } from '#db/search/notes.ts';
import { periodOf } from '../../renderer/features/timeline/periods.ts';

test('today and yesterday have headings of their own, the rest stands under its month', () => {
  const named = (at: string) => periodOf(at, '2026-03-02', '2026-03-01');
  expect(named('2026-03-02')).toBe('today');
  expect(named('2026-03-01')).toBe('yesterday');
  expect(named('2026-02-28T12:00:00.000Z')).toBe('2026-02');
  expect(named('2025-03-02')).toBe('2025-03');
});

test.each([
  ['lodz', 'Jedzie do ŁODZI, potem Łódź'],
  ['ŁÓDŹ', 'lodz'],
  ['елка', 'Ёлка'],
  ['strasse', 'Hauptstraße 5'],
  ['straße', 'STRASSE'],
  ['2+2 (?)', 'ile to 2+2  (?)'],
])('%j is found in %j', (typed, text) => {
  expect(new RegExp(patternOf(typed)).test(text)).toBe(true);
});

test.each([
  ['йод', 'иод'],
  ['.*', 'anything'],
  ['a.c', 'abc'],
])('%j is not found in %j', (typed, text) => {
  expect(new RegExp(patternOf(typed)).test(text)).toBe(false);
});

test('what is found when folded is found by the pattern, for any part of any name', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...Array.from('aąbcćdeęlłnńoósśzźżßøđæйиёежАЯŁŻ 7-')),
    maxLength: 20,
  });
  fc.assert(
    fc.property(letters, fc.nat(20), fc.nat(20), (text, from, length) => {
      const part = text.slice(from, from + length).trim();
      // ß is ss, so three in a row could be two readings; the pattern knows one.
      fc.pre(!fold(part).includes('sss'));
      const note = `${text} –`;
      expect(new RegExp(patternOf(part)).test(note)).toBe(true);
      expect(new RegExp(patternOf(fold(part))).test(note)).toBe(true);
    }),
  );
});
