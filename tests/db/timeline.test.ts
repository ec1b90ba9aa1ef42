import { describe, expect, test } from 'vitest';
import type { Interaction } from '#contract/calls.ts';
import { emptyDetails } from '#contract/customers.ts';
import { everything, type TimelineFilter } from '#contract/timeline.ts';
import { createCustomer } from '#db/customers.ts';
import { addFollowUp } from '#db/follow-ups.ts';
import { createInteraction } from '#db/interactions.ts';
import { addObservation, setObservationBinned } from '#db/observations.ts';
import { countTimeline, listTimeline, placeInTimeline } from '#db/timeline.ts';
import { dialects, openTestDatabase, type TestDatabase } from '../support/databases.ts';

async function customerIn({ write }: TestDatabase): Promise<string> {
  const details = { ...emptyDetails, phones: [], givenName: 'Anna' };
  return (await write((trx, actor) => createCustomer(trx, actor, details))).id;
}

const contact = (startedAt: string, more: Partial<Interaction> = {}) => ({
  draftId: null,
  channel: 'phone' as const,
  direction: 'incoming' as const,
  kind: 'order' as const,
  outcome: null,
  moodStart: null,
  moodEnd: null,
  note: '',
  startedAt,
  duration: 61,
  ...more,
});

/** Two contacts, an observation and a follow-up that was done; another one is still open. */
async function historyIn(database: TestDatabase): Promise<string> {
  const customerId = await customerIn(database);
  const stranger = await customerIn(database);
  await database.write(async (trx, actor) => {
    const log = (at: string, more: Partial<Interaction>) =>
      createInteraction(trx, actor, { ...contact(at, more), customerId });
    await log('2026-03-02T10:00:00.000Z', { kind: 'complaint', note: 'Źle: ŁÓDŹ, Straße, Ёж' });
    await log('2026-01-05T10:00:00.000Z', { channel: 'visit', note: 'Kupiła buty (100%)' });
    await createInteraction(trx, actor, {
      ...contact('2026-03-03T10:00:00.000Z'),
      customerId: stranger,
    });
    const seen = { seenOn: '2026-03-02', pattern: null, note: 'Prosiła o wycenę na piśmie' };
    await addObservation(trx, actor, customerId, seen);
    const again = { customerId, interactionId: null, dueOn: '2026-02-01' };
    const done = await addFollowUp(trx, actor, { ...again, note: 'Oddzwonić do Łodzi' });
    await addFollowUp(trx, actor, { ...again, note: 'Jeszcze nie' });
    await trx
      .updateTable('follow_up')
      .set({ done_at: '2026-02-01T09:00:00.000Z' })
      .where('id', '=', done.id)
      .execute();
  });
  return customerId;
}

describe.each(dialects)('the history on %s', (dialect) => {
  const list = async (
    { db }: TestDatabase,
    customerId: string,
    filter: Partial<TimelineFilter> = {},
    page = { offset: 0, limit: 10 },
  ) => {
    const whole = { ...everything, ...filter };
    const { total, rows } = await listTimeline(db, dialect, { customerId, filter: whole, ...page });
    return { total, rows: rows.map(({ type, at }) => `${type} ${at.slice(0, 10)}`) };
  };

  test('is of everything that happened, newest first; what is still to be done is not in it', async () => {
    const database = await openTestDatabase(dialect);
    const customerId = await historyIn(database);
    const rows = [
      'contact 2026-03-02',
      'observation 2026-03-02',
      'followUp 2026-02-01',
      'contact 2026-01-05',
    ];
    expect(await list(database, customerId)).toEqual({ total: 4, rows });
    const middle = await list(database, customerId, {}, { offset: 1, limit: 2 });
    expect(middle).toEqual({ total: 4, rows: rows.slice(1, 3) });
    const { rows: entries } = await listTimeline(database.db, dialect, {
      customerId,
      filter: everything,
      offset: 0,
      limit: 10,
    });
    expect(entries).toMatchObject([
      { contact: { kind: 'complaint', duration: 61 } },
      { observation: { note: 'Prosiła o wycenę na piśmie', version: 1 } },
      { followUp: { customerName: 'Anna', note: 'Oddzwonić do Łodzi', dueOn: '2026-02-01' } },
      { contact: { channel: 'visit' } },
    ]);
  });

  test('says where each contact stands in it, and of nobody else’s', async () => {
    const database = await openTestDatabase(dialect);
    const customerId = await historyIn(database);
    const contacts = await database.db
      .selectFrom('interaction')
      .select(['id as contactId', 'started_at', 'customer_id'])
      .orderBy('started_at', 'desc')
      .execute();
    const places = await Promise.all(
      contacts.map(({ contactId }) =>
        placeInTimeline(database.db, dialect, { customerId, contactId }),
      ),
    );
    expect(places).toEqual([null, 0, 3]);
  });

  test.each([
    [{ types: ['observation'] }, ['observation 2026-03-02']],
    [{ types: ['contact'], kinds: ['order'] }, ['contact 2026-01-05']],
    [{ kinds: ['complaint', 'praise'] }, ['contact 2026-03-02']],
    [{ channels: ['visit'] }, ['contact 2026-01-05']],
    [{ types: ['observation'], channels: ['visit'] }, []],
    [{ text: 'lodz' }, ['contact 2026-03-02', 'followUp 2026-02-01']],
    [{ text: 'STRASSE, еж' }, ['contact 2026-03-02']],
    [{ text: '(100%)' }, ['contact 2026-01-05']],
    [{ text: '.*' }, []],
  ] satisfies [Partial<TimelineFilter>, string[]][])('filtered by %j', async (filter, rows) => {
    const database = await openTestDatabase(dialect);
    const customerId = await historyIn(database);
    expect(await list(database, customerId, filter)).toEqual({ total: rows.length, rows });
  });

  test('is counted by type, kind and channel', async () => {
    const database = await openTestDatabase(dialect);
    const customerId = await historyIn(database);
    expect(await countTimeline(database.db, dialect, customerId)).toEqual({
      types: { contact: 2, observation: 1, followUp: 1 },
      kinds: { complaint: 1, order: 1 },
      channels: { phone: 1, visit: 1 },
    });
  });

  test('is without what was put into the bin', async () => {
    const database = await openTestDatabase(dialect);
    const customerId = await customerIn(database);
    const seen = { seenOn: '2026-03-02', pattern: null, note: 'x' };
    const target = await database.write((trx, actor) =>
      addObservation(trx, actor, customerId, seen),
    );
    await database.write((trx, actor) => setObservationBinned(trx, actor, target, true));
    expect(await list(database, customerId)).toEqual({ total: 0, rows: [] });
  });
});
