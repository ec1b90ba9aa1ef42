import { setTimeout as pause } from 'node:timers/promises';
import type { Preferences } from '#contract/preferences.ts';
import { askEngine } from './ask-engine.ts';
import type { Data } from './data.ts';
import type { Log } from './log.ts';

/** Long enough for the window to store what is being typed, in milliseconds. */
const patience = 2000;

export interface AutoLockParts {
  data: Pick<Data, 'engine'>;
  /** In minutes; null for never. */
  autoLock: () => Preferences['autoLock'];
  /** How long nobody has touched this computer, in seconds. */
  idleSeconds: () => number;
  /** The window stores its drafts and locks. */
  askWindow: () => void;
  log: Log;
}

export interface AutoLock {
  /** Locks when nobody has been here for long enough. */
  readonly look: () => Promise<void>;
  /** Locks while somebody has a PIN, also when the window does not answer. Never rejects. */
  readonly lock: () => Promise<void>;
  /** Somebody may be looking at the screen again: nothing is waited for. */
  readonly hurry: () => void;
}

export function createAutoLock({
  data,
  autoLock,
  idleSeconds,
  askWindow,
  log,
}: AutoLockParts): AutoLock {
  let locking: Promise<void> | undefined;
  let enough = new AbortController();

  async function lockNow(): Promise<void> {
    const before = await askEngine(data, 'session.get', {});
    if (!before) return;
    const choices = await askEngine(data, 'staff.choices', {});
    if (!choices.some(({ hasPin }) => hasPin)) return;
    askWindow();
    await pause(patience, undefined, { signal: enough.signal }).catch(() => undefined);
    const now = await askEngine(data, 'session.get', {});
    // Not whoever has come meanwhile.
    if (now?.since === before.since) await askEngine(data, 'session.leave', {});
  }

  async function lock(): Promise<void> {
    enough = new AbortController();
    locking ??= lockNow()
      .catch((error: unknown) => log(`the counter was not locked: ${String(error)}`))
      .finally(() => {
        locking = undefined;
      });
    return locking;
  }

  return {
    async look() {
      const minutes = autoLock();
      if (minutes !== null && idleSeconds() >= minutes * 60) await lock();
    },
    lock,
    hurry: () => enough.abort(),
  };
}
