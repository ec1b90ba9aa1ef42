import { join } from 'node:path';
import { openSqlite } from '#db/open.ts';
import type { Clock } from '../../../engine/clock.ts';
import { bringUpToDate } from '../../../engine/start.ts';
import { databaseFileName } from '../../../engine/trace.ts';
import { withScratch } from '../scratch.ts';
import { type Replaced, replaceAndSetAside } from './replace.ts';

interface Place {
  dataFolder: string;
  clock: Clock;
  /** ISO 3166-1 alpha-2. */
  country: string;
}

/** Puts aside whatever is in the place of the database, and an empty shop there. */
export async function beginAnew({ dataFolder, clock, country }: Place): Promise<Replaced> {
  return withScratch(dataFolder, async (folder) => {
    const staged = join(folder, databaseFileName);
    const database = openSqlite(staged, { readonly: false });
    try {
      await bringUpToDate(database, { clock, country });
    } finally {
      await database.close();
    }
    return replaceAndSetAside({ dataFolder, staged, now: clock() });
  });
}
