import { describe, expect, test } from 'vitest';
import type { CustomerCard } from '#contract/customers.ts';
import { emptyDetails } from '#contract/customers.ts';
import {
  giveConsent,
  listConsents,
  listLatestWordings,
  removeConsent,
  setWithdrawn,
} from '#db/consents.ts';
import { readCard } from '#db/customer-card.ts';
import { createCustomer, setBinned } from '#db/customers.ts';
import { addFollowUp } from '#db/follow-ups.ts';
import { addLink, removeLink } from '#db/links.ts';
import { addObservation, changeObservation, setObservationBinned } from '#db/observations.ts';
import { readOwner } from '#db/session.ts';
import { dialects, openTestDatabase, type TestDatabase } from '../support/databases.ts';

async function add({ write }: TestDatabase, details: Partial<CustomerCard>): Promise<string> {
  const stored = { ...emptyDetails, phones: [], ...details };
  const { id } = await write((trx, actor) => createCustomer(trx, actor, { ...stored, phones: [] }));
  return id;
}

async function journalOf({ db }: TestDatabase, entity: string): Promise<string[]> {
  const changes = await db
    .selectFrom('change')
    .select('action')
    .where('entity', '=', entity)
    .orderBy('key')
    .execute();
  return changes.map(({ action }) => action);
}

const seen = { seenOn: '2026-03-01', pattern: 'confused' as const, note: 'Asked twice' };

describe.each(dialects)('a profile on %s', (dialect) => {
  test('shows the latest observations, whoever looks after the customer, and what is to be done', async () => {
    const database = await openTestDatabase(dialect);
    const owner = await readOwner(database.db);
    const id = await add(database, { givenName: 'Anna', responsibleId: owner.id });
    await database.write(async (trx, actor) => {
      for (let day = 10; day < 22; day += 1) {
        await addObservation(trx, actor, id, { ...seen, seenOn: `2026-03-${day}` });
      }
      const again = { customerId: id, interactionId: null, note: '' };
      await addFollowUp(trx, actor, { ...again, dueOn: '2026-04-02' });
      await addFollowUp(trx, actor, { ...again, dueOn: '2026-04-01' });
    });
    const card = await readCard(database.db, id);
    expect(card.responsibleName).toBe(owner.name);
    expect(card.observations).toHaveLength(10);
    expect(card.observations[0]?.seenOn).toBe('2026-03-21');
    expect(card.followUps.map(({ dueOn }) => dueOn)).toEqual(['2026-04-01', '2026-04-02']);
  });

  test('an observation is changed with its version, and comes back from the bin', async () => {
    const database = await openTestDatabase(dialect);
    const customerId = await add(database, { givenName: 'Anna' });
    const { write } = database;
    const { id } = await write((trx, actor) => addObservation(trx, actor, customerId, seen));
    const change = (version: number, note: string) =>
      write((trx, actor) => changeObservation(trx, actor, { id, version }, { ...seen, note }));
    const bin = (version: number, binned: boolean) =>
      write((trx, actor) => setObservationBinned(trx, actor, { id, version }, binned));
    const shown = async () => (await readCard(database.db, customerId)).observations;
    expect(await change(1, 'Asked three times')).toBe(2);
    await expect(change(1, 'late')).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await bin(2, true)).toBe(3);
    expect(await shown()).toEqual([]);
    await expect(change(3, 'binned')).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(bin(3, true)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await bin(3, false)).toBe(4);
    expect(await shown()).toMatchObject([{ note: 'Asked three times', version: 4 }]);
    expect(await journalOf(database, 'observation')).toEqual([
      'create',
      'update',
      'bin',
      'restore',
    ]);
  });

  test('a channel has one consent that holds; the history keeps the others', async () => {
    const database = await openTestDatabase(dialect);
    const { db, write } = database;
    const customerId = await add(database, { givenName: 'Anna' });
    const give = (wording: string, givenAt: string) =>
      write((trx, actor) =>
        giveConsent(trx, actor, {
          customerId,
          channel: 'sms',
          wording,
          source: 'inPerson',
          givenAt,
        }),
      );
    const withdraw = (id: string, withdrawn: boolean) =>
      write((trx, actor) => setWithdrawn(trx, actor, id, withdrawn), '2026-03-05T09:00:00.000Z');
    const first = await give('Old words', '2026-01-01T09:00:00.000Z');
    await expect(give('New words', '2026-03-01T09:00:00.000Z')).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await withdraw(first, true);
    await expect(withdraw(first, true)).rejects.toMatchObject({ code: 'CONFLICT' });
    const second = await give('New words', '2026-03-01T09:00:00.000Z');
    await expect(withdraw(first, false)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await listConsents(db, customerId)).toMatchObject([
      { id: second, withdrawnAt: null },
      { id: first, withdrawnAt: '2026-03-05T09:00:00.000Z' },
    ]);
    expect((await readCard(db, customerId)).consents).toMatchObject([{ wording: 'New words' }]);
    expect(await listLatestWordings(db)).toEqual({ sms: 'New words' });
    await write((trx, actor) => removeConsent(trx, actor, second));
    await withdraw(first, false);
    expect((await readCard(db, customerId)).consents).toMatchObject([{ id: first }]);
    expect(await journalOf(database, 'consent')).toEqual([
      'create',
      'update',
      'create',
      'remove',
      'update',
    ]);
  });

  test('a link is seen from both ends, and only once', async () => {
    const database = await openTestDatabase(dialect);
    const { db, write } = database;
    const anna = await add(database, { givenName: 'Anna' });
    const jan = await add(database, { company: 'Jan i Syn' });
    const link = (fromId: string, toId: string, kind: 'household' | 'referredBy') =>
      write((trx, actor) => addLink(trx, actor, { fromId, toId, kind }));
    const household = await link(anna, jan, 'household');
    await link(anna, jan, 'referredBy');
    await expect(link(jan, anna, 'household')).rejects.toMatchObject({ code: 'CONFLICT' });
    const linksOf = async (id: string) => (await readCard(db, id)).links;
    expect(await linksOf(anna)).toMatchObject([
      { kind: 'household', outgoing: false, customerName: 'Jan i Syn' },
      { kind: 'referredBy', outgoing: true },
    ]);
    expect(await linksOf(jan)).toMatchObject([
      { kind: 'household', outgoing: false, customerName: 'Anna', customerId: anna },
      { kind: 'referredBy', outgoing: false },
    ]);
    await write((trx, actor) => removeLink(trx, actor, household));
    await expect(write((trx, actor) => removeLink(trx, actor, household))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await write((trx, actor) => setBinned(trx, actor, { id: jan, version: 1 }, true));
    expect(await linksOf(anna)).toEqual([]);
    expect(await journalOf(database, 'customer_link')).toEqual(['create', 'create', 'remove']);
  });
});
