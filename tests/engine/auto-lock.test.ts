import { beforeEach, describe, expect, test } from 'vitest';
import type { Preferences } from '#contract/preferences.ts';
import { createAutoLock } from '../../main/shell/auto-lock.ts';
import { atCounter, startTestEngine, type TestEngine } from '../support/engine.ts';

let engine: TestEngine;
let idle: number;
let minutes: Preferences['autoLock'];
let asked: number;
let answer: () => void;
let logged: string[];

beforeEach(async () => {
  engine = await startTestEngine();
  [idle, minutes, asked, logged] = [0, 5, 0, []];
  answer = () => undefined;
});

/** The engine of the test in the place of the threads. */
const data = () => {
  const call = (_callId: string, method: string, input: unknown) => engine.raw(method, input);
  return {
    engine: () =>
      Promise.resolve({
        call,
        cancel: () => undefined,
        introduce: () => undefined,
        close: () => Promise.resolve(),
      }),
  };
};

const autoLock = () =>
  createAutoLock({
    data: data(),
    autoLock: () => minutes,
    idleSeconds: () => idle,
    askWindow: () => {
      asked += 1;
      answer();
    },
    log: (message) => logged.push(message),
  });

const session = () => engine.call('session.get', {});

async function setPin(): Promise<string> {
  const { id } = await atCounter(engine);
  await engine.call('staff.setPin', { id, pin: '4711' });
  return id;
}

describe('the counter locks itself', () => {
  test('when nobody has been there for long enough', async () => {
    await setPin();
    answer = () => void engine.call('session.leave', {});
    const { look } = autoLock();
    idle = 299;
    await look();
    expect(asked).toBe(0);
    idle = 300;
    await look();
    expect(asked).toBe(1);
    expect(await session()).toBeNull();
    await look();
    expect(asked).toBe(1);
  });

  test('never, where that was chosen, but for sleep', async () => {
    await setPin();
    minutes = null;
    idle = 100_000;
    const { look, lock, hurry } = autoLock();
    await look();
    expect(await session()).not.toBeNull();
    const locked = lock();
    hurry();
    await locked;
    expect(await session()).toBeNull();
  });

  test('not while nobody has a PIN', async () => {
    idle = 100_000;
    await autoLock().look();
    expect(asked).toBe(0);
    expect(await session()).not.toBeNull();
  });

  test('after two seconds also when the window says nothing', async () => {
    await setPin();
    const began = performance.now();
    await autoLock().lock();
    expect(performance.now() - began).toBeGreaterThan(1900);
    expect(asked).toBe(1);
    expect(await session()).toBeNull();
  });

  test('once, and not for whoever has come meanwhile', async () => {
    const id = await setPin();
    const { lock } = autoLock();
    answer = () => {
      engine.clock.pass(1);
      void engine
        .call('session.leave', {})
        .then(() => engine.call('session.enter', { id, pin: '4711' }));
    };
    await Promise.all([lock(), lock()]);
    expect(asked).toBe(1);
    expect(await session()).toMatchObject({ id });
  });

  test('and says in the log when it could not', async () => {
    await setPin();
    await engine.database.close();
    await autoLock().lock();
    expect(logged).toHaveLength(1);
  });
});
