import { describe, expect, test } from 'vitest';
import { emptyDetails } from '#contract/customers.ts';
import { createCustomer, setBinned } from '#db/customers.ts';
import { listOpenFollowUps } from '#db/follow-up-list.ts';
import {
  addFollowUp,
  binFollowUp,
  changeFollowUp,
  finishFollowUp,
  resumeFollowUp,
} from '#db/follow-ups.ts';
import { dialects, openTestDatabase, type TestDatabase } from '../support/databases.ts';

type Wanted = Parameters<typeof listOpenFollowUps>[1];
const all: Wanted = { customerId: null, until: null, limit: 50 };

async function customerIn({ write }: TestDatabase, familyName: string): Promise<string> {
  const { id } = await write((trx, actor) =>
    createCustomer(trx, actor, {
      ...emptyDetails,
      familyName,
      phones: [
        { number: '600 700 800', e164: '+48600700800' },
        { number: '22 828 37 39', e164: null },
      ],
    }),
  );
  return id;
}

let minute = 10;
/** One after the other: what is due on one day stands in the order in which it was agreed. */
const add = ({ write }: TestDatabase, customerId: string, dueOn: string, note = '') =>
  write(
    (trx, actor) => addFollowUp(trx, actor, { customerId, interactionId: null, dueOn, note }),
    `2026-03-02T09:${(minute += 1)}:00.000Z`,
  );

const journal = async ({ db }: TestDatabase, id: string) =>
  db
    .selectFrom('change')
    .where('entity', '=', 'follow_up')
    .where('entity_id', '=', id)
    .orderBy('key')
    .select(['action', 'before', 'after'])
    .execute();

describe.each(dialects)('follow-ups on %s', (dialect) => {
  test('the earliest comes first, with whom and how to reach them', async () => {
    const database = await openTestDatabase(dialect);
    const anna = await customerIn(database, 'Nowak');
    const jan = await customerIn(database, 'Lis');
    await add(database, anna, '2026-03-09', 'ask about the heel');
    await add(database, jan, '2026-03-03');
    await add(database, anna, '2026-03-03');
    const { total, rows } = await listOpenFollowUps(database.db, all);
    expect(total).toBe(3);
    expect(rows.map(({ dueOn, customerName }) => `${dueOn} ${customerName}`)).toEqual([
      '2026-03-03 Lis',
      '2026-03-03 Nowak',
      '2026-03-09 Nowak',
    ]);
    expect(rows[2]).toMatchObject({
      version: 1,
      customerId: anna,
      phone: '600 700 800',
      note: 'ask about the heel',
      doneAt: null,
    });
  });

  test('of one customer, until a day, and no more than asked for', async () => {
    const database = await openTestDatabase(dialect);
    const anna = await customerIn(database, 'Nowak');
    const jan = await customerIn(database, 'Lis');
    for (const day of ['2026-03-02', '2026-03-03', '2026-03-04']) await add(database, anna, day);
    await add(database, jan, '2026-03-01');
    const days = async (of: Partial<Wanted>) => {
      const { total, rows } = await listOpenFollowUps(database.db, { ...all, ...of });
      return { total, days: rows.map(({ dueOn }) => dueOn.slice(-2)) };
    };
    expect(await days({ customerId: anna })).toEqual({ total: 3, days: ['02', '03', '04'] });
    expect(await days({ until: '2026-03-02' })).toEqual({ total: 2, days: ['01', '02'] });
    expect(await days({ limit: 1 })).toEqual({ total: 4, days: ['01'] });
  });

  test('each change is in the journal and makes a new version', async () => {
    const database = await openTestDatabase(dialect);
    const { write } = database;
    const { id } = await add(database, await customerIn(database, 'Nowak'), '2026-03-03', 'heel');
    const at = (version: number) => ({ id, version });
    const later = { dueOn: '2026-03-10', note: 'heel and sole' };
    expect(await write((trx, actor) => changeFollowUp(trx, actor, at(1), later))).toBe(2);
    expect(await write((trx, actor) => finishFollowUp(trx, actor, at(2)))).toBe(3);
    expect((await listOpenFollowUps(database.db, all)).total).toBe(0);
    expect(await write((trx, actor) => resumeFollowUp(trx, actor, at(3)))).toBe(4);
    expect((await listOpenFollowUps(database.db, all)).rows).toMatchObject([
      { version: 4, ...later },
    ]);
    expect(await write((trx, actor) => binFollowUp(trx, actor, at(4)))).toBe(5);
    expect((await listOpenFollowUps(database.db, all)).total).toBe(0);
    const entries = await journal(database, id);
    expect(entries.map(({ action }) => action)).toEqual([
      'create',
      'update',
      'finish',
      'reopen',
      'bin',
    ]);
    expect(JSON.parse(entries[1]?.before ?? '')).toEqual({ dueOn: '2026-03-03', note: 'heel' });
    expect(JSON.parse(entries[1]?.after ?? '')).toEqual(later);
  });

  test('what was changed by somebody else meanwhile is refused', async () => {
    const database = await openTestDatabase(dialect);
    const { write } = database;
    const { id } = await add(database, await customerIn(database, 'Nowak'), '2026-03-03');
    await write((trx, actor) => finishFollowUp(trx, actor, { id, version: 1 }));
    for (const version of [1, 2]) {
      await expect(
        write((trx, actor) => finishFollowUp(trx, actor, { id, version })),
      ).rejects.toMatchObject({ code: 'CONFLICT' });
    }
    await write((trx, actor) => resumeFollowUp(trx, actor, { id, version: 2 }));
    await expect(
      write((trx, actor) => resumeFollowUp(trx, actor, { id, version: 3 })),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
    await write((trx, actor) => binFollowUp(trx, actor, { id, version: 3 }));
    await expect(
      write((trx, actor) => binFollowUp(trx, actor, { id, version: 4 })),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await journal(database, id)).toHaveLength(4);
  });

  test('those of a customer in the bin wait there with the card', async () => {
    const database = await openTestDatabase(dialect);
    const { write } = database;
    const id = await customerIn(database, 'Nowak');
    await add(database, id, '2026-03-03');
    await write((trx, actor) => setBinned(trx, actor, { id, version: 1 }, true));
    expect((await listOpenFollowUps(database.db, all)).total).toBe(0);
    await write((trx, actor) => setBinned(trx, actor, { id, version: 2 }, false));
    expect((await listOpenFollowUps(database.db, all)).total).toBe(1);
  });
});
