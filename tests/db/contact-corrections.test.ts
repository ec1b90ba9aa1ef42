import { describe, expect, test } from 'vitest';
import type { Interaction } from '#contract/calls.ts';
import { emptyDetails } from '#contract/customers.ts';
import { binContact, restoreContact } from '#db/contact-bin.ts';
import { readCard } from '#db/customer-card.ts';
import { createCustomer } from '#db/customers.ts';
import { listOpenFollowUps } from '#db/follow-up-list.ts';
import { addFollowUp, finishFollowUp, finishWithContact } from '#db/follow-ups.ts';
import { correctInteraction, createInteraction, readInteraction } from '#db/interactions.ts';
import { dialects, openTestDatabase, type TestDatabase } from '../support/databases.ts';

async function customerIn({ write }: TestDatabase): Promise<string> {
  const details = { ...emptyDetails, phones: [], givenName: 'Anna' };
  return (await write((trx, actor) => createCustomer(trx, actor, details))).id;
}

function log(database: TestDatabase, customerId: string, more: Partial<Interaction> = {}) {
  return database.write((trx, actor) =>
    createInteraction(trx, actor, {
      customerId,
      draftId: null,
      channel: 'phone',
      direction: 'incoming',
      kind: 'order',
      outcome: null,
      moodStart: null,
      moodEnd: 2,
      note: 'Zamówiła buty',
      startedAt: '2026-03-01T10:00:00.000Z',
      duration: 61,
      ...more,
    }),
  );
}

const changesOf = ({ db }: TestDatabase, entityId: string) =>
  db
    .selectFrom('change')
    .select(['action', 'before', 'after'])
    .where('entity_id', '=', entityId)
    .orderBy('key')
    .execute();

describe.each(dialects)('a saved contact on %s', (dialect) => {
  const open = async ({ db }: TestDatabase, customerId: string) =>
    (await listOpenFollowUps(db, { customerId, until: null, limit: 9 })).rows;

  test('takes a correction of what is named; the journal holds both sentences', async () => {
    const database = await openTestDatabase(dialect);
    const id = await log(database, await customerIn(database));
    const changes = { note: 'Zamówiła szal', moodEnd: null };
    await database.write((trx, actor) =>
      correctInteraction(trx, actor, { id, version: 1 }, changes),
    );
    expect(await readInteraction(database.db, id)).toMatchObject({
      version: 2,
      kind: 'order',
      ...changes,
    });
    const [, update] = await changesOf(database, id);
    expect(update?.action).toBe('update');
    expect(JSON.parse(update?.before ?? '')).toEqual({ note: 'Zamówiła buty', moodEnd: 2 });
    expect(JSON.parse(update?.after ?? '')).toEqual(changes);
  });

  test('is not corrected twice from the same version, nor in the bin', async () => {
    const database = await openTestDatabase(dialect);
    const id = await log(database, await customerIn(database));
    const correct = (version: number) =>
      database.write((trx, actor) =>
        correctInteraction(trx, actor, { id, version }, { note: `${version}` }),
      );
    expect(await correct(1)).toBe(2);
    await expect(correct(1)).rejects.toMatchObject({ code: 'CONFLICT' });
    await database.write((trx, actor) => binContact(trx, actor, { id, version: 2 }));
    await expect(correct(3)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(readInteraction(database.db, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('moved to another day, it changes which contact is the last one', async () => {
    const database = await openTestDatabase(dialect);
    const customerId = await customerIn(database);
    await log(database, customerId, { startedAt: '2026-02-20T10:00:00.000Z', moodEnd: 5 });
    const id = await log(database, customerId);
    const startedAt = '2026-02-01T10:00:00.000Z';
    await database.write((trx, actor) =>
      correctInteraction(trx, actor, { id, version: 1 }, { startedAt }),
    );
    expect(await readCard(database.db, customerId)).toMatchObject({
      lastContactAt: '2026-02-20T10:00:00.000Z',
      lastContact: { moodEnd: 5 },
    });
    const listed = await database.db
      .selectFrom('customer')
      .select('last_contact_at')
      .where('id', '=', customerId)
      .executeTakeFirst();
    expect(listed?.last_contact_at).toBe('2026-02-20T10:00:00.000Z');
  });

  test('goes to the bin with what came of it, and comes back with it', async () => {
    const database = await openTestDatabase(dialect);
    const customerId = await customerIn(database);
    const followUp = { customerId, interactionId: null, dueOn: '2026-03-05' };
    const before = await database.write((trx, actor) =>
      addFollowUp(trx, actor, { ...followUp, note: 'Oddzwonić' }),
    );
    const doneAt = '2026-03-01T10:05:00.000Z';
    const id = await database.write(async (trx, actor) => {
      const contact = await createInteraction(trx, actor, {
        customerId,
        draftId: null,
        channel: 'phone',
        direction: 'outgoing',
        kind: 'other',
        outcome: null,
        moodStart: null,
        moodEnd: null,
        note: '',
        startedAt: '2026-03-01T10:00:00.000Z',
        duration: 0,
      });
      await addFollowUp(trx, actor, { ...followUp, interactionId: contact, note: 'Jeszcze raz' });
      await finishWithContact(trx, actor, { id: before.id, customerId });
      return contact;
    }, doneAt);
    const agreed = await open(database, customerId);
    expect(agreed).toMatchObject([{ note: 'Jeszcze raz' }]);

    const version = await database.write((trx, actor) =>
      binContact(trx, actor, { id, version: 1 }),
    );
    expect(await open(database, customerId)).toMatchObject([{ note: 'Oddzwonić' }]);
    expect(await readCard(database.db, customerId)).toMatchObject({
      contactCount: 0,
      lastContactAt: null,
    });

    await database.write((trx, actor) => restoreContact(trx, actor, { id, version }));
    expect(await open(database, customerId)).toMatchObject([{ note: 'Jeszcze raz' }]);
    const finished = await database.db
      .selectFrom('follow_up')
      .select('done_at')
      .where('id', '=', before.id)
      .executeTakeFirst();
    expect(finished?.done_at).toBe(doneAt);
    expect(await readCard(database.db, customerId)).toMatchObject({ contactCount: 1 });
  });

  test('leaves in the history what was agreed in it and has been done', async () => {
    const database = await openTestDatabase(dialect);
    const customerId = await customerIn(database);
    const id = await log(database, customerId);
    const { id: followUpId } = await database.write(async (trx, actor) => {
      const agreed = { customerId, interactionId: id, dueOn: '2026-03-02', note: '' };
      const target = await addFollowUp(trx, actor, agreed);
      await finishFollowUp(trx, actor, target);
      return target;
    });
    await database.write((trx, actor) => binContact(trx, actor, { id, version: 1 }));
    const kept = await database.db
      .selectFrom('follow_up')
      .select('binned_at')
      .where('id', '=', followUpId)
      .executeTakeFirst();
    expect(kept?.binned_at).toBeNull();
  });

  test('that is in the bin is not put there again', async () => {
    const database = await openTestDatabase(dialect);
    const id = await log(database, await customerIn(database));
    const target = { id, version: 1 };
    await expect(
      database.write((trx, actor) => restoreContact(trx, actor, target)),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
    const version = await database.write((trx, actor) => binContact(trx, actor, target));
    await expect(
      database.write((trx, actor) => binContact(trx, actor, { id, version })),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});
