import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deletionsOf, isOneTypoAway } from '#db/search/typo.ts';

/** Optimal string alignment by the textbook (Boytsov 2011). */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (rows[i - 1]?.[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (rows[i - 1]?.[j - 1] ?? 0) + cost,
        swapped ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    rows.push(row);
  }
  return rows.at(-1)?.at(-1) ?? 0;
}

const name = fc.stringMatching(/^[abcж]{1,6}$/u);
const longName = fc.stringMatching(/^[abж]{7,12}$/u);

/** A text and the same with one letter too many, missing, wrong or swapped. */
const mistyped = fc
  .tuple(fc.stringMatching(/^[abcж]{4,12}$/u), fc.nat(), fc.nat(3), fc.constantFrom('a', 'x'))
  .map(([word, at, kind, letter]) => {
    const letters = Array.from(word);
    const place = at % letters.length;
    if (kind === 0) letters.splice(place, 0, letter);
    else if (kind === 1) letters.splice(place, 1);
    else if (kind === 2) letters.splice(place, 1, letter);
    else letters.splice(place, 2, ...letters.slice(place, place + 2).toReversed());
    return [word, letters.join('')] as const;
  });

test('one typo is a distance of one', () => {
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(isOneTypoAway(a, b)).toBe(distance(a, b) <= 1);
    }),
    { numRuns: 5000 },
  );
});

test('a long word may be unfinished', () => {
  fc.assert(
    fc.property(longName, longName, (typed, word) => {
      const beginnings = Array.from({ length: word.length + 1 }, (_, end) => word.slice(0, end));
      const near = beginnings.some((beginning) => distance(typed, beginning) <= 1);
      expect(isOneTypoAway(typed, word)).toBe(near);
    }),
    { numRuns: 2000 },
  );
});

test('a mistyped word has a deletion in common with the word, and so has its beginning', () => {
  fc.assert(
    fc.property(mistyped, fc.nat(6), ([word, typed], left) => {
      const meant = new Set(deletionsOf(word));
      expect(deletionsOf(typed).some((deletion) => meant.has(deletion))).toBe(true);
      const unfinished = typed.slice(0, typed.length - left);
      if (unfinished.length < 7) return;
      expect(deletionsOf(unfinished).some((deletion) => meant.has(deletion))).toBe(true);
    }),
    { numRuns: 5000 },
  );
});
