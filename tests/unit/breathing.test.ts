import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Breath, breathAt, rounds } from '../../renderer/features/after-talk/breathing.ts';

/** Everything that somebody is told who goes through all of it. */
function course(): (Breath & { at: number })[] {
  const told = [];
  for (let at = 0, breath = breathAt(at); breath !== null; breath = breathAt(at)) {
    told.push({ at, ...breath });
    at += breath.left;
  }
  return told;
}

test('four rounds of in 4 s, hold 4 s and out 8 s are a minute and four seconds', () => {
  const told = course();
  expect(told.map(({ phase, left }) => `${phase} ${left / 1000}`)).toEqual(
    Array.from({ length: rounds }, () => ['in 4', 'hold 4', 'out 8']).flat(),
  );
  expect(told.map(({ round }) => round)).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]);
  expect(breathAt(63_999)).not.toBeNull();
  expect(breathAt(64_000)).toBeNull();
});

test('whenever one looks, what is told is what was told last', () => {
  const told = course();
  fc.assert(
    fc.property(fc.double({ min: 0, max: 63_999, noNaN: true }), (elapsed) => {
      const last = told.findLast(({ at }) => at <= elapsed);
      const now = breathAt(elapsed);
      expect(now).toMatchObject({ round: last?.round, phase: last?.phase });
      expect(elapsed + (now?.left ?? 0)).toBeCloseTo((last?.at ?? 0) + (last?.left ?? 0), 6);
    }),
  );
});
