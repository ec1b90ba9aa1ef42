import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Salvaged } from '#contract/recovery.ts';
import { integrityProblems } from '#db/copy.ts';
import { StorageError } from '#db/errors.ts';
import { openSqlite } from '#db/open.ts';
import { type SalvageReport, salvage } from '#db/salvage/salvage.ts';
import type { Clock } from '../../../engine/clock.ts';
import { bringUpToDate } from '../../../engine/start.ts';
import { databaseFileName } from '../../../engine/trace.ts';
import { type Course, part } from '../course.ts';
import { explained } from '../failure.ts';
import { scratchFolder } from '../scratch.ts';
import { type Replaced, replaceAndSetAside } from './replace.ts';
import { settle } from './set-aside.ts';

interface Place {
  dataFolder: string;
  clock: Clock;
  /** ISO 3166-1 alpha-2, where even the shop itself is lost. */
  country: string;
}

/** Goes with the damaged file when that is put aside. */
const reportName = 'salvage-report.json';

/** Until somebody says that it shall be kept; the next start sweeps it. */
const folderIn = (dataFolder: string) => join(dataFolder, scratchFolder, 'salvaged');

/**
 * Reads what is readable in the database of the data folder into a new one, which stays beside it.
 * Fails with CORRUPT when nothing is.
 */
export async function salvageHere(
  { dataFolder, clock, country, placeholderName }: Place & { placeholderName: string },
  course: Course,
): Promise<Salvaged> {
  const folder = folderIn(dataFolder);
  const target = join(folder, databaseFileName);
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const source = join(dataFolder, databaseFileName);
    const now = clock();
    await settle(dataFolder, now);
    const request = { source, target, placeholderName, now: now.toISOString() };
    const report = await salvage(request, part(course, 0, 0.8));
    const database = openSqlite(target, { readonly: false });
    try {
      await bringUpToDate(database, { clock, country });
      const [problem] = integrityProblems(database.handle);
      if (problem) throw new StorageError('INTERNAL', `What was salvaged is not sound: ${problem}`);
    } finally {
      await database.close();
    }
    const text = `${JSON.stringify(report, null, 2)}\n`;
    await writeFile(join(folder, reportName), text, { flush: true });
    course.signal.throwIfAborted();
    course.progress(1);
    return told(report);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw explained(error, course.signal);
  }
}

/** Puts what was salvaged in the place of the damaged file. Fails with NOT_FOUND without it. */
export async function keepSalvaged({ dataFolder, clock }: Place): Promise<Replaced> {
  const folder = folderIn(dataFolder);
  const staged = join(folder, databaseFileName);
  if (!existsSync(staged)) throw new StorageError('NOT_FOUND', 'salvaged');
  const replaced = await replaceAndSetAside({ dataFolder, staged, now: clock() });
  if (replaced.setAside !== null) {
    await rename(join(folder, reportName), join(replaced.setAside, reportName));
  }
  await rm(folder, { recursive: true, force: true });
  return replaced;
}

function told({ tables, placeholders }: SalvageReport): Salvaged {
  const of = (name: string) => {
    const { read = 0, missing = 0 } = tables.find(({ table }) => table === name) ?? {};
    return { read, missing };
  };
  return {
    customers: of('customer'),
    contacts: of('interaction'),
    followUps: of('follow_up'),
    drafts: of('call_draft'),
    placeholders: placeholders.customer,
  };
}
