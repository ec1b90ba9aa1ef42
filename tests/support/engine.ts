import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import type { Session } from '#contract/staff.ts';
import { databaseFileName } from '../../main/engine/trace.ts';
import { testClock } from './clock.ts';
import { temporaryFolder } from './folder.ts';
import { type EngineOptions, openTestEngine, type TestEngine } from './open-engine.ts';

export type { TestEngine } from './open-engine.ts';

type Options = Partial<EngineOptions>;

/** The engine as the data thread runs it, on a real file, until the running test ends. */
export async function startTestEngine(options: Options = {}): Promise<TestEngine> {
  const dataFolder = options.dataFolder ?? folderOfShop(options.clock);
  const engine = await openTestEngine({ ...options, dataFolder });
  onTestFinished(async () => {
    if (engine.database.handle.open) await engine.database.close();
  });
  return engine;
}

/** With the database of a first start, unless the test takes place before that was made. */
function folderOfShop({ clock } = testClock()): string {
  const folder = temporaryFolder();
  if (clock() >= testClock().clock()) {
    copyFileSync(inject('startedShop'), join(folder, databaseFileName));
  }
  return folder;
}

/** Whoever is at the counter. */
export async function atCounter({ call }: TestEngine): Promise<Session> {
  const session = await call('session.get', {});
  if (!session) throw new Error('Nobody is at the counter.');
  return session;
}

/** The shop is set up, whoever is at the counter in the test. */
export function takeFirstSteps({ database, clock }: TestEngine): void {
  database.handle.prepare('update shop set set_up_at = ?').run(clock.clock().toISOString());
}
