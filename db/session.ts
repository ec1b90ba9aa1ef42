import type { Role } from '#contract/permissions.ts';
import type { Session, StaffColour } from '#contract/staff.ts';
import type { Reading, Writing } from './connection.ts';
import { StorageError } from './errors.ts';
import { prepared } from './prepared.ts';

/** Who is at the counter; null while it is locked. Asked at every call. */
export async function readSession(db: Reading): Promise<Session | null> {
  const [row] = await atCounter(db, {});
  return row ?? null;
}

const atCounter = prepared<Record<string, never>, Session>((db) =>
  db
    .selectFrom('session')
    .innerJoin('staff', 'staff.id', 'session.staff_id')
    .where('staff.left_at', 'is', null)
    .select(['staff.id', 'staff.name', 'staff.role', 'staff.colour', 'session.began_at as since'])
    .$narrowType<{ role: Role; colour: StaffColour }>(),
);

const owners = prepared<Record<string, never>, Omit<Session, 'since'>>((db) =>
  db
    .selectFrom('staff')
    .where('role', '=', 'owner')
    .where('left_at', 'is', null)
    .select(['id', 'name', 'role', 'colour'])
    .orderBy('key')
    .limit(1)
    .$narrowType<{ role: Role; colour: StaffColour }>(),
);

/** In whose name the program itself acts. */
export async function readOwner(db: Reading): Promise<Omit<Session, 'since'>> {
  const [owner] = await owners(db, {});
  if (!owner) throw new StorageError('NOT_FOUND', 'staff');
  return owner;
}

/** Null locks the counter. */
export async function setSession(trx: Writing, staffId: string | null, now: string): Promise<void> {
  await trx.deleteFrom('session').execute();
  await trx.insertInto('session').values({ staff_id: staffId, began_at: now }).execute();
}

/** When the shop is opened: who works alone and without a PIN is at the counter at once. */
export async function beginSession(trx: Writing, now: string): Promise<void> {
  const active = await trx
    .selectFrom('staff')
    .select(['id', 'pin_hash'])
    .where('left_at', 'is', null)
    .limit(2)
    .execute();
  const [first, second] = active;
  const alone = first && !second && first.pin_hash === null ? first.id : null;
  const before = await trx.selectFrom('session').select('staff_id').executeTakeFirst();
  if (before?.staff_id !== alone) await setSession(trx, alone, now);
}
