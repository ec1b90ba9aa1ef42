import { existsSync } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileStream, writeFlushed } from '../bytes.ts';
import { archiveOfFiles, type Part } from '../container.ts';
import { type Course, followed } from '../course.ts';
import { explained } from '../failure.ts';
import { databaseFiles, settle } from './set-aside.ts';

/**
 * Puts the files of the database, in whatever state they are, and the log of the program into an
 * ordinary archive, for somebody who can help. Fails with BackupFailure.
 */
export async function saveFiles(
  { dataFolder, path, now }: { dataFolder: string; path: string; now: Date },
  course: Course,
): Promise<void> {
  const partial = `${path}.partial`;
  try {
    await settle(dataFolder, now);
    const log = join(dataFolder, 'logs', 'kontuar.log');
    const files = [...databaseFiles(dataFolder), ...(existsSync(log) ? [log] : [])];
    const parts: Part[] = [];
    let total = 0;
    for (const file of files) {
      const { size } = await stat(file);
      parts.push({ path: basename(file), size, open: () => fileStream(file, size) });
      total += size;
    }
    await writeFlushed(partial, followed(archiveOfFiles(parts, now), total, course));
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    throw explained(error, course.signal);
  }
}
