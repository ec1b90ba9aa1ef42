import type { Reading, Writing } from './connection.ts';
import { StorageError } from './errors.ts';
import { type Actor, recordChange } from './journal.ts';

/** What is kept to tell whether a PIN is right; never leaves the data thread. */
export interface StaffSecrets {
  pinHash: string | null;
  recoveryHash: string | null;
  failedTries: number;
  /** How long the computer had been on at the last of them, in seconds. */
  failedUptime: number;
}

/** Of somebody who works here; fails with NOT_FOUND. */
export async function readSecrets(db: Reading, id: string): Promise<StaffSecrets> {
  const row = await db
    .selectFrom('staff')
    .select([
      'pin_hash as pinHash',
      'recovery_hash as recoveryHash',
      'failed_tries as failedTries',
      'failed_uptime as failedUptime',
    ])
    .where('id', '=', id)
    .where('left_at', 'is', null)
    .executeTakeFirst();
  if (!row) throw new StorageError('NOT_FOUND', 'staff');
  return row;
}

/** Wrong tries are no change of the shop's data: they are not in the journal. */
export async function countTries(
  trx: Writing,
  id: string,
  { failedTries, failedUptime }: Pick<StaffSecrets, 'failedTries' | 'failedUptime'>,
): Promise<void> {
  await trx
    .updateTable('staff')
    .set({ failed_tries: failedTries, failed_uptime: failedUptime })
    .where('id', '=', id)
    .execute();
}

/** The journal learns only whether there is a PIN. */
export async function replaceSecrets(
  trx: Writing,
  actor: Actor,
  id: string,
  { pinHash, recoveryHash }: Pick<StaffSecrets, 'pinHash' | 'recoveryHash'>,
): Promise<void> {
  const { pinHash: before } = await readSecrets(trx, id);
  await trx
    .updateTable('staff')
    .set((expression) => ({
      pin_hash: pinHash,
      recovery_hash: recoveryHash,
      failed_tries: 0,
      failed_uptime: 0,
      version: expression('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
  await recordChange(trx, actor, {
    entity: 'staff',
    entityId: id,
    action: 'update',
    before: { pin: before !== null },
    after: { pin: pinHash !== null },
  });
}
