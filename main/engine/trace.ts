import { existsSync } from 'node:fs';
import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const databaseFileName = 'kontuar.db';
/** Lies beside the database from its first opening on. */
const traceFileName = 'shop-was-here';
const traceText =
  'Kontuar keeps a shop in this folder. When kontuar.db is missing although this file is here,\n' +
  'Kontuar asks what to do instead of beginning an empty shop.\n';

export async function leaveTrace(dataFolder: string): Promise<void> {
  const path = join(dataFolder, traceFileName);
  if (!(await hasBytes(path))) await writeFile(path, traceText, { flush: true });
}

/** Whether a shop has been kept in this folder; what a careless hand has left of it counts too. */
export async function wasHere(dataFolder: string): Promise<boolean> {
  if (await hasBytes(join(dataFolder, traceFileName))) return true;
  const database = join(dataFolder, databaseFileName);
  // Beside an empty database it is from a first start that was cut short.
  if (!existsSync(database) && (await hasBytes(`${database}-wal`))) return true;
  return (await readdir(join(dataFolder, 'backups'))).length > 0;
}

async function hasBytes(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && found.size > 0;
}
