import { StorageError } from '#db/errors.ts';

let underway = false;

/** Two at once could write to the same unfinished file. Fails with BUSY. */
export async function alone<T>(work: () => Promise<T>): Promise<T> {
  if (underway) throw new StorageError('BUSY', 'a backup is being made');
  underway = true;
  try {
    return await work();
  } finally {
    underway = false;
  }
}
