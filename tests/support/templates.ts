import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openForWriting } from '../../main/engine/start.ts';
import { databaseFileName } from '../../main/engine/trace.ts';
import { testClock } from './clock.ts';
import { ensureTestShop, openMigratedFile } from './migrated.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A database as the first start leaves it, at the time at which a test clock stands. */
    startedShop: string;
    /** The same as the repositories' tests know it. */
    storedShop: string;
  }
}

/** Made once for all tests, which copy them: each schema step waits for the disk. */
export default async function makeTemplates(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'kontuar-templates-'));
  const { clock } = testClock();
  await (await openForWriting({ dataFolder: folder, clock, country: 'PL' })).close();
  project.provide('startedShop', join(folder, databaseFileName));

  const stored = join(folder, 'stored.db');
  const database = await openMigratedFile(stored);
  await ensureTestShop(database.kysely);
  await database.close();
  project.provide('storedShop', stored);
  return () => rmSync(folder, { recursive: true, force: true });
}
