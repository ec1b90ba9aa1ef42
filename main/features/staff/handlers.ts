import { may } from '#contract/permissions.ts';
import type { staff as methods, StaffMember } from '#contract/staff.ts';
import type { Reading } from '#db/connection.ts';
import { setSession } from '#db/session.ts';
import {
  addStaff,
  changeStaff,
  hasOtherOwner,
  leaveStaff,
  listChoices,
  listStaff,
  readMember,
  returnStaff,
} from '#db/staff.ts';
import { readSecrets, replaceSecrets } from '#db/staff-secrets.ts';
import type { Handlers } from '../../engine/handlers.ts';
import { Refusal } from '../../engine/refusal.ts';
import { enter } from './entering.ts';
import { newRecoveryCode, plainCode } from './recovery-code.ts';
import { hashSecret, matchesSecret } from './secret.ts';

export const staffHandlers: Handlers<keyof typeof methods> = {
  'staff.list': (_input, { db }) => listStaff(db),

  'staff.choices': (_input, { db }) => listChoices(db),

  'staff.add': (profile, { write }) => write((trx, actor) => addStaff(trx, actor, profile)),

  'staff.change': ({ id, version, ...profile }, { write }) =>
    write(async (trx, actor) => {
      if (profile.role !== 'owner') await refuseLastOwner(trx, id, 'role');
      return { version: await changeStaff(trx, actor, { id, version }, profile) };
    }),

  'staff.leave': (target, { write }) =>
    write(async (trx, actor) => {
      await refuseLastOwner(trx, target.id, 'id');
      return { version: await leaveStaff(trx, actor, target) };
    }),

  'staff.return': (target, { write }) =>
    write(async (trx, actor) => ({ version: await returnStaff(trx, actor, target) })),

  async 'staff.setPin'({ id, pin }, { db, staff, write }) {
    if (id !== staff.id && !may(staff.role, 'team.manage')) {
      throw new Refusal({ code: 'FORBIDDEN' });
    }
    const { role } = await readMember(db, id);
    const secrets = pin === null ? noSecrets : await secretsFor(pin, role);
    await write((trx, actor) => replaceSecrets(trx, actor, id, secrets));
    return { recoveryCode: secrets.recoveryCode };
  },

  'session.get': (_input, { session }) => Promise.resolve(session),

  'session.enter': enter,

  'session.leave': async (_input, { session, writeAs }) => {
    if (session) await writeAs(session.id, (trx, { now }) => setSession(trx, null, now));
    return {};
  },

  async 'session.recover'({ id, code, newPin }, { db, writeAs }) {
    const { recoveryHash } = await readSecrets(db, id);
    // No wait after a wrong one: nobody guesses 125 bits, and whoever types them off paper slips.
    if (recoveryHash === null || !(await matchesSecret(plainCode(code), recoveryHash))) {
      return { outcome: 'wrongCode' };
    }
    const secrets = await secretsFor(newPin, 'owner');
    return writeAs(id, async (trx, actor) => {
      const now = await readSecrets(trx, id);
      // A code counts once, also when it is tried twice at the same time.
      if (now.recoveryHash !== recoveryHash) return { outcome: 'wrongCode' };
      await replaceSecrets(trx, actor, id, secrets);
      await setSession(trx, id, actor.now);
      return { outcome: 'entered', recoveryCode: secrets.recoveryCode };
    });
  },
};

const noSecrets = { pinHash: null, recoveryHash: null, recoveryCode: null };

interface Secrets<Code> {
  pinHash: string;
  recoveryHash: string | null;
  recoveryCode: Code;
}

/** Owners get a code: nobody above them could give them another PIN. */
async function secretsFor(pin: string, role: 'owner'): Promise<Secrets<string>>;
async function secretsFor(pin: string, role: StaffMember['role']): Promise<Secrets<string | null>>;
async function secretsFor(pin: string, role: StaffMember['role']): Promise<Secrets<string | null>> {
  const pinHash = await hashSecret(pin);
  if (role !== 'owner') return { pinHash, recoveryHash: null, recoveryCode: null };
  const recoveryCode = newRecoveryCode();
  return { pinHash, recoveryHash: await hashSecret(plainCode(recoveryCode)), recoveryCode };
}

async function refuseLastOwner(db: Reading, id: string, field: string): Promise<void> {
  const { role, leftAt } = await readMember(db, id);
  if (role !== 'owner' || leftAt !== null || (await hasOtherOwner(db, id))) return;
  throw new Refusal({ code: 'VALIDATION', fields: { [field]: 'lastOwner' } });
}
