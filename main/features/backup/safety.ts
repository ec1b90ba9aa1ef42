import type { ErrorCode } from '#contract/errors.ts';
import { StorageError } from '#db/errors.ts';
import { openSqlite } from '#db/open.ts';
import { readFacts } from '#db/snapshot.ts';
import type { Course } from './course.ts';
import { BackupFailure, type FailureKind } from './failure.ts';
import type { MadeBackup } from './make.ts';
import { makeOwn, type OwnRequest } from './own-backups.ts';
import type { OwnKind } from './own-names.ts';

/** Made right before something that changes much at once. */
export type SafetyKind = Exclude<OwnKind, 'automatic'>;

/**
 * Makes a backup of the database at a path, which may be open or not. Null where there is no shop in
 * it yet, so nothing to keep. Fails like makeBackup.
 *
 * @param request without the name of the shop it is read from the database
 */
export async function makeSafetyCopy(
  kind: SafetyKind,
  { database, shopName = shopNameIn(database), now }: Partial<OwnRequest> & Place,
  course: Course,
): Promise<MadeBackup | null> {
  return shopName === undefined ? null : makeOwn(kind, { database, shopName, now }, course);
}

type Place = Pick<OwnRequest, 'database' | 'now'>;

function shopNameIn(database: string): string | undefined {
  const { handle } = openSqlite(database, { readonly: true });
  try {
    return readFacts(handle).shop?.name;
  } finally {
    handle.close();
  }
}

const codes: Partial<Record<FailureKind, ErrorCode>> = {
  full: 'DISK_FULL',
  unreachable: 'READONLY',
};

/** At the start, where nobody can stop it. Fails with StorageError. */
export async function copyBeforeUpdate(database: string, now: Date): Promise<void> {
  const course = { signal: new AbortController().signal, progress: () => undefined };
  try {
    await makeSafetyCopy('beforeUpdate', { database, now }, course);
  } catch (error) {
    if (!(error instanceof BackupFailure)) throw error;
    throw new StorageError(codes[error.kind] ?? 'INTERNAL', error.message, { cause: error });
  }
}
