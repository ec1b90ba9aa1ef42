import fc from 'fast-check';
import { expect, test } from 'vitest';

import { fold, foldWords } from '#db/search/fold.ts';
import { sortKey } from '#db/search/sort-key.ts';

test.each([
  ['Wójcik', 'wojcik'],
  ['Łódź', 'lodz'],
  ['Øyvind Đorđe Straße', 'oyvind dorde strasse'],
  ['Ёлкин', 'елкин'],
  ['Йосиф', 'йосиф'],
  ['Їжак', 'їжак'],
  ['Їжак'.normalize('NFD'), 'їжак'],
  ['František Wichterlová', 'frantisek wichterlova'],
  ['İpek', 'ipek'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('folding twice is folding once, and does not depend on the Unicode form', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
    }),
    { numRuns: 5000, examples: [['Ǽ'], ['K'], ['Ǖ'], ['ΐ']] },
  );
});

test('words hold letters and digits only', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const word of foldWords(text)) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
    }),
  );
});

test('the order of names is that of the Polish and Russian dictionaries', () => {
  const polish = [
    'Adam',
    'Ćma',
    'Dąb',
    'Ela',
    'Lis',
    'Łoś',
    'Mak',
    'Ósemka',
    'Zając',
    'Źdźbło',
    'Żak',
  ];
  const russian = ['Абрамов', 'Ежов', 'Ёлкин', 'Жуков', 'Иванов', 'Йодль', 'Яшин'];
  for (const names of [polish, russian]) {
    const shuffled = names.toReversed();
    expect(shuffled.toSorted((a, b) => (sortKey([a]) < sortKey([b]) ? -1 : 1))).toEqual(names);
  }
});

test('a shorter name stands before a longer one, a family name before the given name', () => {
  expect(sortKey(['Nowak', 'Anna']) < sortKey(['Nowakowski', 'Adam'])).toBe(true);
  expect(sortKey(['Nowak', 'Adam']) < sortKey(['Nowak', 'Anna'])).toBe(true);
  expect(sortKey(['', 'Anna'])).toBe(sortKey(['Anna']));
});
