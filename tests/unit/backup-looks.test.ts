import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { scheduleLooks } from '../../main/shell/backup-looks.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const minute = 60_000;

test('the first look is a minute after the start, then one comes every ten until the end', () => {
  let looks = 0;
  let quit = () => {};
  scheduleLooks({
    look: () => {
      looks += 1;
    },
    onBeforeQuit: (stop) => {
      quit = stop;
    },
  });
  vi.advanceTimersByTime(minute - 1);
  expect(looks).toBe(0);
  vi.advanceTimersByTime(1);
  expect(looks).toBe(1);
  vi.advanceTimersByTime(9 * minute);
  expect(looks).toBe(2);
  vi.advanceTimersByTime(60 * minute);
  expect(looks).toBe(8);
  quit();
  vi.advanceTimersByTime(60 * minute);
  expect(looks).toBe(8);
  expect(vi.getTimerCount()).toBe(0);
});

test('a program that ends in its first minute leaves no look behind', () => {
  let looks = 0;
  scheduleLooks({
    look: () => {
      looks += 1;
    },
    onBeforeQuit: (stop) => stop(),
  });
  vi.advanceTimersByTime(60 * minute);
  expect(looks).toBe(0);
});
