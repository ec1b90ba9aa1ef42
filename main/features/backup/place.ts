import { link, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { isFromSystem } from './failure.ts';
import { backupExtension } from './file-name.ts';

const oneDay = 86_400_000;

/** Most sticks know no second name for a file, most network drives no flushing of a folder. */
const notOffered: ReadonlySet<unknown> = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EINVAL',
  'EISDIR',
  'EMLINK',
]);

/** What bears a name already is never replaced. */
async function giveName(partial: string, destination: string): Promise<string> {
  const ending = extname(destination);
  const name = basename(destination, ending);
  for (let number = 1; ; number += 1) {
    const path =
      number === 1 ? destination : join(dirname(destination), `${name} (${number})${ending}`);
    try {
      await link(partial, path);
      return path;
    } catch (error) {
      if (!isFromSystem(error)) throw error;
      if (error.code === 'EEXIST') continue;
      if (!notOffered.has(error.code)) throw error;
      if (await exists(path)) continue;
      await rename(partial, path);
      return path;
    }
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isFromSystem(error) && error.code === 'ENOENT') return false;
    throw error;
  }
}

/** Whether a file is there and can be seen; a drive that is gone has none. */
export async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

/**
 * Gives a finished file its name, or the next free one, and returns its path when the name is on the
 * disk as well; otherwise the file is gone.
 */
export async function nameForGood(partial: string, destination: string): Promise<string> {
  const path = await giveName(partial, destination);
  try {
    await flushFolder(dirname(path));
    return path;
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

/** What a power cut left, under a name that no later backup takes; not one that is being made. */
export async function sweepUnfinished(folder: string, now: Date): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith(`.${backupExtension}.partial`)) continue;
    const path = join(folder, name);
    const { mtimeMs } = await stat(path);
    if (now.getTime() - mtimeMs > oneDay) await rm(path, { force: true });
  }
}

/** Otherwise a new name may be lost with the power. Windows keeps names by itself. */
export async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path);
  try {
    await folder.sync();
  } catch (error) {
    // Network drives do not offer it.
    if (!isFromSystem(error) || !notOffered.has(error.code)) throw error;
  } finally {
    await folder.close();
  }
}
