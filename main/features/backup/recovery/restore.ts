import { openSqlite } from '#db/open.ts';
import type { Clock } from '../../../engine/clock.ts';
import { bringUpToDate } from '../../../engine/start.ts';
import { type Course, part } from '../course.ts';
import { openBackup } from '../open.ts';
import { withScratch } from '../scratch.ts';
import { type Replaced, replaceDatabase } from './replace.ts';

interface Request {
  dataFolder: string;
  /** Of the backup. */
  path: string;
  passphrase: string | null;
  clock: Clock;
  /** See bringUpToDate. */
  country: string;
}

/**
 * Puts the data of a backup in the place of what is in the data folder, which nobody may have open.
 * The backup is unpacked, proved and brought to the schema of this program first, so that all that
 * can go wrong with it goes wrong while nothing has been changed. Fails as openBackup, migrations
 * and replaceDatabase do.
 */
export async function restoreBackup(
  { dataFolder, path, passphrase, clock, country }: Request,
  course: Course,
): Promise<Replaced & { madeAt: string }> {
  return withScratch(dataFolder, async (folder) => {
    const { database, manifest } = await openBackup(
      { path, passphrase, folder },
      part(course, 0, 0.5),
    );
    const staged = openSqlite(database, { readonly: false });
    try {
      await bringUpToDate(staged, { clock, country });
    } finally {
      await staged.close();
    }
    const replacing = { dataFolder, staged: database, now: clock() };
    const replaced = await replaceDatabase(replacing, part(course, 0.5, 1));
    course.progress(1);
    return { ...replaced, madeAt: manifest.madeAt };
  });
}
