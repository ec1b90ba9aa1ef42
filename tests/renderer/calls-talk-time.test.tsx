import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { blankCall, type CallContent } from '#contract/calls.ts';
import { DraftKeeper } from '../../renderer/features/calls/draft-keeper.ts';
import { useTalkTime } from '../../renderer/features/calls/use-talk-time.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));

function talkingIn(content: Partial<CallContent>) {
  let onDisk = { ...blankCall, ...content };
  const keeper = new DraftKeeper({ id: 'draft-1', revision: 0, content: onDisk }, (sent) => {
    onDisk = sent.content;
    return Promise.resolve({ revision: sent.revision });
  });
  const { result } = renderHook(() => useTalkTime(keeper));
  return { talk: () => result.current, keeper, onDisk: () => onDisk };
}

test('the time goes on from where it stood, and the call is no longer parked', async () => {
  const { talk, onDisk } = talkingIn({ seconds: 60, parkedAt: '2026-03-02T09:00:00.000Z' });
  expect(talk().seconds).toBe(60);
  await pass(5);
  expect(talk().seconds).toBe(65);
  expect(onDisk().parkedAt).toBeNull();
});

test('a power cut at any moment loses eleven seconds at the most', async () => {
  const { talk, onDisk } = talkingIn({});
  for (let second = 0; second < 65; second += 1) {
    await pass(1);
    expect(talk().seconds - onDisk().seconds).toBeLessThanOrEqual(11);
  }
  expect(onDisk().seconds).toBeGreaterThan(50);
});

test('it stands still once it was stopped, and goes on when told to', async () => {
  const { talk } = talkingIn({});
  await pass(7);
  expect(talk().stop()).toBe(7);
  expect(talk().stop()).toBeUndefined();
  await pass(30);
  expect(talk().count()).toBe(7);
  talk().run();
  await pass(3);
  expect(talk().count()).toBe(10);
});

test('a corrected length is kept and counts on', async () => {
  const { talk, onDisk } = talkingIn({});
  await pass(3);
  act(() => talk().set(600));
  expect(talk().seconds).toBe(600);
  await pass(2);
  expect(talk().seconds).toBe(602);
  expect(onDisk().seconds).toBe(600);
});
