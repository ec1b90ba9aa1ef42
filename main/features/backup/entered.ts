import { dirname } from 'node:path';
import { storageCode } from '#db/errors.ts';
import { type BookEntry, enterBackup, enterFailure } from './book.ts';
import type { Course } from './course.ts';
import { BackupFailure } from './failure.ts';
import type { BackupRequest, MadeBackup } from './make.ts';
import { sweepUnfinished } from './place.ts';

/** Makes a backup and enters it into the book, or why there is none. Fails like makeBackup. */
export async function makeEntered(
  kind: BookEntry['kind'],
  request: BackupRequest,
  course: Course,
): Promise<MadeBackup> {
  const dataFolder = dirname(request.database);
  const { now: at, passphrase } = request;
  // Loaded when it is needed: the data thread starts without archives and encryption.
  const { makeBackup } = await import('./make.ts');
  // Where that is not possible, the backup is not either, and says why.
  await sweepUnfinished(dirname(request.destination), new Date(at)).catch(() => undefined);
  try {
    const made = await makeBackup(request, course);
    const { path, size } = made;
    const encrypted = passphrase !== null;
    await enterBackup(dataFolder, { path, kind, encrypted, size, madeAt: at, provenAt: at });
    return made;
  } catch (error) {
    const cause = error instanceof BackupFailure ? error.kind : (storageCode(error) ?? 'INTERNAL');
    // Neither says that the next one would fail.
    if (cause !== 'cancelled' && cause !== 'BUSY') {
      await enterFailure(dataFolder, { at, kind, cause });
    }
    throw error;
  }
}
