import { expect, test } from 'vitest';
import { firstUuidv7, uuidv7 } from '#db/ids.ts';

test('ids ascend with time, and within a millisecond in the order in which they are made', () => {
  const time = Date.parse('2026-03-02T09:00:00.000Z');
  const ids = Array.from({ length: 1000 }, () => uuidv7(time));
  const later = uuidv7(time + 1);
  expect([...ids, later].toSorted()).toEqual([...ids, later]);
  expect(new Set(ids).size).toBe(1000);
  expect(firstUuidv7(time) <= (ids[0] ?? '')).toBe(true);
  expect(firstUuidv7(time + 1) > (ids.at(-1) ?? '')).toBe(true);
});
