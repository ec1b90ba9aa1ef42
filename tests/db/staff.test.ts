import { describe, expect, test } from 'vitest';
import type { StaffProfile } from '#contract/staff.ts';
import { beginSession, readOwner, readSession, setSession } from '#db/session.ts';
import {
  addStaff,
  changeStaff,
  hasOtherOwner,
  leaveStaff,
  listChoices,
  listStaff,
  returnStaff,
} from '#db/staff.ts';
import { countTries, readSecrets, replaceSecrets } from '#db/staff-secrets.ts';
import { dialects, openTestDatabase, type TestDatabase } from '../support/databases.ts';

const ola: StaffProfile = { name: 'Ola', role: 'staff', colour: 'blue', languages: ['pl', 'uk'] };
const now = '2026-03-02T09:00:00.000Z';

const journal = async ({ db }: TestDatabase, id: string) =>
  db
    .selectFrom('change')
    .where('entity', '=', 'staff')
    .where('entity_id', '=', id)
    .orderBy('key')
    .select(['action', 'before', 'after'])
    .execute();

describe.each(dialects)('the team on %s', (dialect) => {
  test('a profile is added, changed, left and come back to; each change is in the journal', async () => {
    const database = await openTestDatabase(dialect);
    const { db, write } = database;
    const { id } = await write((trx, actor) => addStaff(trx, actor, ola));
    const at = (version: number) => ({ id, version });
    const promoted: StaffProfile = { ...ola, role: 'manager', languages: [] };
    expect(await write((trx, actor) => changeStaff(trx, actor, at(1), promoted))).toBe(2);
    expect(await write((trx, actor) => leaveStaff(trx, actor, at(2)))).toBe(3);
    expect(await listStaff(db)).toMatchObject([
      { role: 'owner', colour: 'teal', languages: [], version: 1, leftAt: null },
      { id, ...promoted, version: 3, hasPin: false, leftAt: now },
    ]);
    expect(await listChoices(db)).toMatchObject([{ role: 'owner' }]);
    expect(await write((trx, actor) => returnStaff(trx, actor, at(3)))).toBe(4);
    expect(await listChoices(db)).toMatchObject([{ role: 'owner' }, { id, name: 'Ola' }]);
    const entries = await journal(database, id);
    expect(entries.map(({ action }) => action)).toEqual(['create', 'update', 'close', 'reopen']);
    expect(JSON.parse(entries[1]?.before ?? '')).toEqual(ola);
    expect(JSON.parse(entries[1]?.after ?? '')).toEqual(promoted);
  });

  test('what somebody else changed meanwhile is refused', async () => {
    const { write } = await openTestDatabase(dialect);
    const { id } = await write((trx, actor) => addStaff(trx, actor, ola));
    await write((trx, actor) => leaveStaff(trx, actor, { id, version: 1 }));
    for (const version of [1, 2]) {
      await expect(
        write((trx, actor) => leaveStaff(trx, actor, { id, version })),
      ).rejects.toMatchObject({ code: 'CONFLICT' });
    }
    await expect(
      write((trx, actor) => changeStaff(trx, actor, { id: 'nobody', version: 1 }, ola)),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('an owner who has left is no owner', async () => {
    const { db, write } = await openTestDatabase(dialect);
    const { id: first } = await readOwner(db);
    expect(await hasOtherOwner(db, first)).toBe(false);
    const { id } = await write((trx, actor) => addStaff(trx, actor, { ...ola, role: 'owner' }));
    expect(await hasOtherOwner(db, first)).toBe(true);
    await write((trx, actor) => leaveStaff(trx, actor, { id, version: 1 }));
    expect(await hasOtherOwner(db, first)).toBe(false);
  });

  test('of a PIN the journal learns only that there is one; a new one forgives the tries', async () => {
    const database = await openTestDatabase(dialect);
    const { db, write } = database;
    const { id } = await readOwner(db);
    const secrets = { pinHash: 'a hash', recoveryHash: 'another' };
    await write((trx) => countTries(trx, id, { failedTries: 4, failedUptime: 3_000_000 }));
    await write((trx, actor) => replaceSecrets(trx, actor, id, secrets));
    expect(await readSecrets(db, id)).toEqual({ ...secrets, failedTries: 0, failedUptime: 0 });
    expect(await listStaff(db)).toMatchObject([{ id, hasPin: true, version: 2 }]);
    expect(await journal(database, id)).toEqual([
      { action: 'update', before: '{"pin":false}', after: '{"pin":true}' },
    ]);
  });

  test('only an owner keeps a recovery code', async () => {
    const { db, write } = await openTestDatabase(dialect);
    const owner: StaffProfile = { ...ola, role: 'owner' };
    const { id } = await write((trx, actor) => addStaff(trx, actor, owner));
    const secrets = { pinHash: 'a hash', recoveryHash: 'another' };
    await write((trx, actor) => replaceSecrets(trx, actor, id, secrets));
    await write((trx, actor) => changeStaff(trx, actor, { id, version: 2 }, owner));
    expect(await readSecrets(db, id)).toMatchObject(secrets);
    await write((trx, actor) => changeStaff(trx, actor, { id, version: 3 }, ola));
    expect(await readSecrets(db, id)).toMatchObject({ pinHash: 'a hash', recoveryHash: null });
  });

  test('one person at a time is at the counter, and nobody who has left', async () => {
    const { db, write } = await openTestDatabase(dialect);
    expect(await readSession(db)).toBeNull();
    const { id } = await write((trx, actor) => addStaff(trx, actor, ola));
    await write((trx) => setSession(trx, id, now));
    const { name, role, colour } = ola;
    expect(await readSession(db)).toEqual({ id, name, role, colour, since: now });
    await write((trx, actor) => leaveStaff(trx, actor, { id, version: 1 }));
    expect(await readSession(db)).toBeNull();
    await write((trx) => setSession(trx, null, now));
    expect(await readSession(db)).toBeNull();
    expect(await db.selectFrom('session').select('staff_id').execute()).toHaveLength(1);
  });

  test('who works alone and without a PIN is at the counter at once', async () => {
    const { db, write } = await openTestDatabase(dialect);
    const { id } = await readOwner(db);
    const begin = async () => {
      await write((trx) => beginSession(trx, now));
      return (await readSession(db))?.id;
    };
    expect(await begin()).toBe(id);
    const { id: other } = await write((trx, actor) => addStaff(trx, actor, ola));
    expect(await begin()).toBeUndefined();
    await write((trx, actor) => leaveStaff(trx, actor, { id: other, version: 1 }));
    expect(await begin()).toBe(id);
    const secrets = { pinHash: 'a hash', recoveryHash: null };
    await write((trx, actor) => replaceSecrets(trx, actor, id, secrets));
    expect(await begin()).toBeUndefined();
  });
});
