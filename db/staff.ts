import type { UpdateObject } from 'kysely';
import type { Role } from '#contract/permissions.ts';
import type { StaffChoice, StaffColour, StaffMember, StaffProfile } from '#contract/staff.ts';
import type { Reading, Writing } from './connection.ts';
import { StorageError } from './errors.ts';
import { uuidv7 } from './ids.ts';
import { type Actor, type Change, recordChange } from './journal.ts';
import type { Database } from './schema.ts';

interface Target {
  id: string;
  version: number;
}

/** Everybody who works or worked here, in the order in which they came. */
export async function listStaff(db: Reading): Promise<StaffMember[]> {
  const rows = await db.selectFrom('staff').select(shownColumns).orderBy('key').execute();
  return rows.map(memberOf);
}

/** Those who can come to the counter, in the same order. */
export async function listChoices(db: Reading): Promise<StaffChoice[]> {
  const staff = await listStaff(db);
  return staff
    .filter(({ leftAt }) => leftAt === null)
    .map(({ id, name, role, colour, hasPin }) => ({ id, name, role, colour, hasPin }));
}

const shownColumns = [
  'id',
  'version',
  'name',
  'role',
  'colour',
  'languages',
  'pin_hash',
  'left_at',
] as const;

function memberOf({ pin_hash, left_at, languages, ...row }: StaffRow): StaffMember {
  return {
    ...row,
    role: row.role as Role,
    colour: row.colour as StaffColour,
    languages: JSON.parse(languages) as StaffMember['languages'],
    hasPin: pin_hash !== null,
    leftAt: left_at,
  };
}

type StaffRow = Record<'id' | 'name' | 'role' | 'colour' | 'languages', string> & {
  version: number;
  pin_hash: string | null;
  left_at: string | null;
};

export async function addStaff(trx: Writing, actor: Actor, profile: StaffProfile): Promise<Target> {
  const id = uuidv7(Date.parse(actor.now));
  const values = { ...profile, languages: JSON.stringify(profile.languages) };
  await trx
    .insertInto('staff')
    .values({ id, created_at: actor.now, ...values })
    .execute();
  await record(trx, actor, id, { action: 'create', after: profile });
  return { id, version: 1 };
}

/** Fails with NOT_FOUND or CONFLICT. */
export async function changeStaff(
  trx: Writing,
  actor: Actor,
  target: Target,
  { name, role, colour, languages }: StaffProfile,
): Promise<number> {
  const before = await readCurrent(trx, target);
  await update(trx, target, {
    name,
    role,
    colour,
    languages: JSON.stringify(languages),
    // The code is for those whom nobody above could help.
    ...(role === 'owner' ? {} : { recovery_hash: null }),
  });
  const { name: was, role: roleBefore, colour: colourBefore, languages: spoken } = before;
  await record(trx, actor, target.id, {
    action: 'update',
    before: { name: was, role: roleBefore, colour: colourBefore, languages: spoken },
    after: { name, role, colour, languages },
  });
  return target.version + 1;
}

/** What they did stays theirs. Fails with NOT_FOUND, or with CONFLICT, also when they have left. */
export async function leaveStaff(trx: Writing, actor: Actor, target: Target): Promise<number> {
  const { leftAt } = await readCurrent(trx, target);
  if (leftAt !== null) throw new StorageError('CONFLICT', 'staff');
  await update(trx, target, { left_at: actor.now });
  await record(trx, actor, target.id, { action: 'close' });
  return target.version + 1;
}

/** Fails with NOT_FOUND, or with CONFLICT, also when they have not left. */
export async function returnStaff(trx: Writing, actor: Actor, target: Target): Promise<number> {
  const { leftAt } = await readCurrent(trx, target);
  if (leftAt === null) throw new StorageError('CONFLICT', 'staff');
  await update(trx, target, { left_at: null });
  await record(trx, actor, target.id, { action: 'reopen' });
  return target.version + 1;
}

/** Whether somebody else who works here is an owner. */
export async function hasOtherOwner(db: Reading, id: string): Promise<boolean> {
  const other = await db
    .selectFrom('staff')
    .select('id')
    .where('role', '=', 'owner')
    .where('left_at', 'is', null)
    .where('id', '<>', id)
    .executeTakeFirst();
  return other !== undefined;
}

/** Fails with NOT_FOUND. */
export async function readMember(db: Reading, id: string): Promise<StaffMember> {
  const row = await db
    .selectFrom('staff')
    .select(shownColumns)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw new StorageError('NOT_FOUND', 'staff');
  return memberOf(row);
}

async function readCurrent(trx: Writing, { id, version }: Target): Promise<StaffMember> {
  const member = await readMember(trx, id);
  if (member.version !== version) throw new StorageError('CONFLICT', 'staff');
  return member;
}

async function update(
  trx: Writing,
  { id, version }: Target,
  values: UpdateObject<Database, 'staff'>,
): Promise<void> {
  await trx
    .updateTable('staff')
    .set({ ...values, version: version + 1 })
    .where('id', '=', id)
    .execute();
}

function record(
  trx: Writing,
  actor: Actor,
  entityId: string,
  change: Pick<Change, 'action' | 'before' | 'after'>,
): Promise<void> {
  return recordChange(trx, actor, { entity: 'staff', entityId, ...change });
}
