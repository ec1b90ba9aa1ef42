import fc from 'fast-check';
import { expect, test } from 'vitest';
import { otherLayouts } from '#db/search/layout.ts';
import { skeletonsOf } from '#db/search/skeleton.ts';
import { readCardWords, readWords } from '#db/search/words.ts';

test.each([
  ['kowalski', 'ковальский', 'kovalsky', 'kowalskij', 'ковальський'],
  ['kowalska', 'ковальская', 'kovalskaya', 'kowalskaja', 'ковальська'],
  ['szczepański', 'щепанский', 'shchepanski'],
  ['wiśniewska', 'вишневская', 'vishnevskaya', 'вишневська'],
  ['wójcik', 'вуйцик'],
  ['dąbrowski', 'домбровский'],
  ['grzegorz', 'гжегож'],
  ['krzysztof', 'кшиштоф'],
  ['żukow', 'жуков', 'zhukov', 'zukow'],
  ['chmielewski', 'хмелевский', 'khmelevsky'],
  ['шевченко', 'shevchenko', 'szewczenko'],
  ['гнатюк', 'hnatiuk', 'hnatyuk', 'gnatiuk'],
  ['пётр', 'piotr', 'pyotr'],
  ['петр', 'petr'],
  ['семёнова', 'semyonova', 'siemionowa', 'semenova'],
  ['юлия', 'julia', 'yulia', 'юлія'],
  ['наталья', 'natalia', 'natalya', 'наталія', 'nataliia'],
  ['людмила', 'ludmiła', 'lyudmila'],
  ['аня', 'ania', 'anya'],
  ['васильев', 'wasiljew', 'vasilyev', 'vasiliev'],
  ['євген', 'yevhen', 'jewhen', 'евген'],
  ['ґудзь', 'гудзь', 'gudz', 'hudz'],
])('%s sounds like %s', (first, ...others) => {
  const forms = skeletonsOf(first);
  for (const other of others) {
    expect(
      skeletonsOf(other).some((form) => forms.includes(form)),
      `${other}: ${skeletonsOf(other).join()}, not ${forms.join()}`,
    ).toBe(true);
  }
});

test.each([
  ['nowak', 'новиков'],
  ['kowalski', 'козловский'],
  ['jan', 'анна'],
])('%s does not sound like %s', (first, second) => {
  expect(skeletonsOf(first).filter((form) => skeletonsOf(second).includes(form))).toEqual([]);
});

test('words without a sound in these alphabets have no skeleton', () => {
  for (const word of ['1984', 'sp42', '王', 'x1', 'о']) expect(skeletonsOf(word)).toEqual([]);
});

test.each([
  ['ghbdtn', 'привет'],
  ['{fhmrjd', 'Харьков'],
  [';erjd', 'жуков'],
  ["'kkf", 'элла'],
  [',jhbc', 'борис'],
  ['.kbz', 'юлия'],
  ['`krby', 'ёлкин'],
  ['j,]trn', 'объект'],
  ['sdfy', 'іван'],
  ['];fr', 'їжак'],
  ["'dutys", 'євгені'],
  ['\\elpm', 'ґудзь'],
  ['лщцфдылш', 'kowalski'],
  ['лщцфділи', 'kowalskb'],
  ['офтюлщцфдылш', 'jan.kowalski'],
])('the keys of %s would have written %s', (typed, meant) => {
  expect(otherLayouts(typed)).toContain(meant);
});

test('keys that are in no name were not meant for one', () => {
  for (const typed of ['ежи', 'юля', 'бык']) expect(otherLayouts(typed)).toEqual([]);
});

test('no layout makes words of punctuation or digits alone', () => {
  for (const typed of ['828 37 39', '+48 (22)', '%', '- -', '']) {
    expect(otherLayouts(typed)).toEqual([]);
  }
});

test('an apostrophe belongs to its word, whichever it is', () => {
  for (const typed of ["Дем'яненко", 'Дем’яненко', 'Демʼяненко', 'Дем`яненко']) {
    expect(readWords(typed).map(({ word }) => word)).toEqual(['демяненко']);
  }
  expect(readCardWords("O'Brien").map(({ word }) => word)).toEqual(['obrien', 'o', 'brien']);
});

test('words hold letters and digits only, skeletons Latin letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const { word, skeletons } of readCardWords(text)) {
        expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
        for (const skeleton of skeletons) expect(skeleton).toMatch(/^[a-z]{2,}$/u);
      }
    }),
    { numRuns: 2000 },
  );
});
