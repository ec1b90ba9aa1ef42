import { describe, expect, test } from 'vitest';
import type { Playbook } from '#contract/playbook.ts';
import { shippedPlaybooks } from '#db/content/playbooks/index.ts';
import { shippedVersions } from '#db/content/playbooks/versions.ts';
import {
  addPlaybook,
  ensurePlaybooks,
  lacksPlaybooks,
  listPlaybooks,
  readPlaybook,
} from '#db/playbooks.ts';
import { dialects, openTestDatabase, type TestDatabase } from '../support/databases.ts';
import { lateDelivery, reworded } from '../support/own-playbook.ts';

const now = '2026-03-02T09:00:00.000Z';
const add = ({ write }: TestDatabase, content: Playbook) =>
  write((trx, actor) => addPlaybook(trx, actor, content));
const ship = ({ write }: TestDatabase, shipped: readonly Playbook[] = shippedPlaybooks) =>
  write((trx) => ensurePlaybooks(trx, shipped, now));

async function listed({ db }: TestDatabase) {
  return (await listPlaybooks(db)).map(({ key, version }) => `${key} ${version}`);
}

async function stored({ db }: TestDatabase) {
  const rows = await db
    .selectFrom('playbook_version')
    .select(['playbook', 'version', 'staff_id'])
    .orderBy('key')
    .execute();
  return rows.map(({ playbook, version, staff_id }) =>
    [playbook, version, staff_id === null ? 'shipped' : 'own'].join(' '),
  );
}

describe.each(dialects)('playbooks on %s', (dialect) => {
  test('those that ship are there once, as they ship', async () => {
    const database = await openTestDatabase(dialect);
    const lacksSome = () => lacksPlaybooks(database.db, shippedVersions);
    expect(await lacksSome()).toBe(true);
    await ship(database);
    expect(await lacksSome()).toBe(false);
    await ship(database);
    expect(await listed(database)).toEqual([
      'abusive-caller 1',
      'complaint-counter 1',
      'complaint-phone 1',
    ]);
    for (const shipped of shippedPlaybooks) {
      expect(await readPlaybook(database.db, shipped)).toEqual(shipped);
    }
    expect(await stored(database)).toHaveLength(3);
  });

  test('a new one that ships leaves the former one for talks that began with it', async () => {
    const database = await openTestDatabase(dialect);
    await ship(database, [lateDelivery]);
    await ship(database, [reworded(2, 'Listen first.')]);
    expect(await listed(database)).toEqual(['late-delivery 2']);
    expect(await readPlaybook(database.db, { key: 'late-delivery', version: 1 })).toEqual(
      lateDelivery,
    );
  });

  test('one of the shop is the next version, and says who brought it', async () => {
    const database = await openTestDatabase(dialect);
    await ship(database, [lateDelivery]);
    const five = reworded(5, 'Listen first.');
    expect(await add(database, five)).toEqual({ outcome: 'added', kept: five });
    // A lower number that is free would never be used.
    const { kept } = await add(database, reworded(3, 'Find the order first.'));
    expect(kept.version).toBe(6);
    expect((await readPlaybook(database.db, kept)).steps[0]?.now).toEqual({
      en: 'Find the order first.',
    });
    expect(await listed(database)).toEqual(['late-delivery 6']);
    expect(await stored(database)).toEqual([
      'late-delivery 1 shipped',
      'late-delivery 5 own',
      'late-delivery 6 own',
    ]);
    const journal = await database.db
      .selectFrom('change')
      .where('entity', '=', 'playbook')
      .select(['entity_id', 'action', 'after'])
      .orderBy('key')
      .execute();
    const entry = { entity_id: 'late-delivery', action: 'update' };
    expect(journal).toEqual([
      { ...entry, after: '{"version":5}' },
      { ...entry, after: '{"version":6}' },
    ]);
  });

  test('what the latest says already is not kept twice, and an earlier one can come back', async () => {
    const database = await openTestDatabase(dialect);
    await add(database, lateDelivery);
    expect(await add(database, lateDelivery)).toMatchObject({ outcome: 'present' });
    expect(await add(database, { ...lateDelivery, version: 9 })).toMatchObject({
      outcome: 'present',
      kept: { version: 1 },
    });
    await add(database, reworded(2, 'Listen first.'));
    expect(await add(database, lateDelivery)).toMatchObject({
      outcome: 'added',
      kept: { version: 3 },
    });
    expect(await listed(database)).toEqual(['late-delivery 3']);
  });

  test('a number that stands for something else is refused', async () => {
    const database = await openTestDatabase(dialect);
    await add(database, lateDelivery);
    await add(database, reworded(2, 'Listen first.'));
    for (const version of [1, 2]) {
      await expect(add(database, reworded(version, 'Hurry.'))).rejects.toMatchObject({
        code: 'CONFLICT',
      });
    }
    expect(await stored(database)).toHaveLength(2);
  });

  test('of one with a fault, or that is none, the former version is offered', async () => {
    const database = await openTestDatabase(dialect);
    await ship(database, [lateDelivery]);
    const store = (version: number, content: string) =>
      database.db
        .insertInto('playbook_version')
        .values({
          playbook: 'late-delivery',
          version,
          content,
          staff_id: null,
          created_at: now,
        })
        .execute();
    await store(2, JSON.stringify({ ...reworded(2, 'Go.'), start: 'nowhere' }));
    await store(3, '{"format":1}');
    await store(4, '{');
    expect(await listed(database)).toEqual(['late-delivery 1']);
    await expect(
      readPlaybook(database.db, { key: 'late-delivery', version: 4 }),
    ).rejects.toMatchObject({ code: 'UNSUPPORTED' });
    // What it stood for is not taken over.
    expect(await add(database, reworded(5, 'Listen first.'))).toMatchObject({ outcome: 'added' });
    expect(await listed(database)).toEqual(['late-delivery 5']);
  });

  test('one that is not here is not found', async () => {
    const { db } = await openTestDatabase(dialect);
    await expect(readPlaybook(db, { key: 'late-delivery', version: 1 })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
