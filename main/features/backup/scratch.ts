import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { StorageError } from '#db/errors.ts';
import { BackupFailure, explained } from './failure.ts';

/** Inside the data folder: what is unpacked here is as private as the database itself. */
export const scratchFolder = 'scratch';

/** Gives `work` an empty folder, which is gone afterwards with all that is in it. */
export async function withScratch<T>(
  dataFolder: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = join(dataFolder, scratchFolder, randomUUID());
  try {
    await make(folder);
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Removes what a crash has left. Only for the start, when no backup is being made or opened. What
 * cannot be removed now stays until the next start: nobody should be kept from the shop for it.
 */
export async function sweepScratch(dataFolder: string): Promise<void> {
  await rm(join(dataFolder, scratchFolder), { recursive: true, force: true }).catch(
    () => undefined,
  );
}

/** That nothing can be put into the data folder is another matter than a backup out of reach. */
async function make(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    const reason = explained(error, new AbortController().signal);
    const isFull = reason instanceof BackupFailure && reason.kind === 'full';
    throw new StorageError(isFull ? 'DISK_FULL' : 'READONLY', 'scratch', { cause: error });
  }
}
