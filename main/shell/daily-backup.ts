import { randomUUID } from 'node:crypto';
import { app } from 'electron';
import type { Engine } from '../engine/client.ts';
import type { Log } from './log.ts';

/** Not among the first things of the day, when somebody is waiting at the counter. */
const afterStart = 60_000;
/** A day begins while the program runs, and a try that failed is worth another. */
const betweenLooks = 600_000;

/**
 * Has the data backed up once on each day on which something changes. One that is being made when
 * the program ends is given up: nobody waits for it then, and the next start makes it.
 */
export function backUpDaily(engine: Engine, log: Log): void {
  async function look(): Promise<void> {
    const envelope = await engine.call(randomUUID(), 'backup.automatic', {});
    if (!envelope.ok) log(`the daily backup was not made: ${envelope.error.code}`);
    else if (envelope.value !== null) log('the daily backup was made and proved');
  }

  const first = setTimeout(() => void look(), afterStart);
  const next = setInterval(() => void look(), betweenLooks);
  app.on('before-quit', () => {
    clearTimeout(first);
    clearInterval(next);
  });
}
