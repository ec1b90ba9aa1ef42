import type { BackupContents } from '#contract/backup.ts';
import type { SqliteHandle } from '#db/dialect.ts';
import type { OpenDatabase } from '#db/open.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Course } from './course.ts';
import { refusalFor } from './failure.ts';
import type { Manifest } from './manifest.ts';
import type { Contents } from './open.ts';
import { withScratch } from './scratch.ts';

// What lies between the calls of the window and the work with backups.

/** Of the open database; its name is its path, and it lies in the data folder. */
export function handleOf({ file }: { file: OpenDatabase | undefined }): SqliteHandle {
  if (!file) throw new Refusal({ code: 'UNSUPPORTED' });
  return file.handle;
}

/** What the bar of the window counts. */
const whole = 1000;

interface Followed {
  signal: AbortSignal;
  progress: (done: number, total: number | null) => void;
}

export function courseOf({ signal, progress }: Followed): Course {
  return { signal, progress: (share) => progress(Math.floor(share * whole), whole) };
}

export function contentsOf({ manifest, encrypted }: Contents): BackupContents {
  const { shop, madeAt, program: programVersion } = manifest;
  return { shopName: shop.name, madeAt, programVersion, encrypted, ...countsOf(manifest) };
}

export function countsOf({ rows }: Manifest): { customers: number; contacts: number } {
  return { customers: rows['customer'] ?? 0, contacts: rows['interaction'] ?? 0 };
}

interface Source {
  path: string;
  passphrase: string | null;
  dataFolder: string;
}

/** What a backup holds. Fails with a refusal that the window can explain. */
export async function inspectChosen(
  { dataFolder, ...source }: Source,
  course: Course,
): Promise<Contents> {
  // Loaded when it is needed, like all that has to do with archives.
  const { inspectBackup } = await import('./open.ts');
  return refusing('read', () =>
    withScratch(dataFolder, (folder) => inspectBackup({ ...source, folder }, course)),
  );
}

/** Makes of what can go wrong with a backup something that the window can explain. */
export async function refusing<T>(use: 'read' | 'write', work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw refusalFor(error, use);
  }
}
