import { describe, expect, test } from 'vitest';
import { emptyDetails } from '#contract/customers.ts';
import { giveConsent } from '#db/consents.ts';
import { createCustomers } from '#db/customers.ts';
import { beginDemo, finishDemo, hasDemo } from '#db/demo.ts';
import { beginDemoRemoval, removeSomeDemo, removeUnfinishedDemo } from '#db/demo-removal.ts';
import { addFollowUp } from '#db/follow-ups.ts';
import { uuidv7 } from '#db/ids.ts';
import { createInteraction } from '#db/interactions.ts';
import { addLink } from '#db/links.ts';
import { addObservation } from '#db/observations.ts';
import { readOwner } from '#db/session.ts';
import {
  countContactsSince,
  hasCustomers,
  listBirthdays,
  listRecentlySeen,
  markSeen,
} from '#db/today.ts';
import { dialects, openTestDatabase, type TestDatabase } from '../support/databases.ts';

const now = '2026-03-02T09:00:00.000Z';

async function addPerson(
  { write }: TestDatabase,
  givenName: string,
  importId: string | null = null,
): Promise<string> {
  const birthday = { year: 1980, month: 3, day: 4 };
  const details = { ...emptyDetails, givenName, phones: [], birthday, tags: [givenName] };
  const [id = ''] = await write((trx, actor) => createCustomers(trx, actor, [details], importId));
  return id;
}

async function talk({ write }: TestDatabase, customerId: string): Promise<void> {
  await write(async (trx, actor) => {
    const interactionId = await createInteraction(trx, actor, {
      customerId,
      draftId: null,
      channel: 'phone',
      direction: 'incoming',
      kind: 'enquiry',
      note: '',
      outcome: null,
      moodStart: null,
      moodEnd: null,
      startedAt: now,
      duration: 60,
    });
    await addFollowUp(trx, actor, { customerId, interactionId, dueOn: '2026-03-05', note: '' });
  });
}

describe.each(dialects)('on %s', (dialect) => {
  test('the demo shop goes with all that hangs on it, and leaves what is not its own', async () => {
    const database = await openTestDatabase(dialect);
    const { db, write } = database;
    const own = await addPerson(database, 'Own');
    await talk(database, own);
    const batch = uuidv7(Date.parse(now));
    await write((trx, actor) => beginDemo(trx, actor, batch));
    const made = await addPerson(database, 'Made', batch);
    await talk(database, made);
    const { id: staffId } = await readOwner(db);
    await write(async (trx, actor) => {
      await addObservation(trx, actor, made, { seenOn: '2026-03-01', pattern: null, note: 'x' });
      await giveConsent(trx, actor, {
        customerId: made,
        channel: 'phone',
        wording: 'Yes.',
        source: 'inPerson',
        givenAt: now,
      });
      await addLink(trx, actor, { fromId: own, toId: made, kind: 'household' });
      await markSeen(trx, { staffId, customerId: made, at: now }, 50);
      await finishDemo(trx, actor, batch);
    });
    expect(await hasDemo(db)).toBe(true);
    // Only what is being removed is removed.
    expect(await write((trx, actor) => removeSomeDemo(trx, actor))).toBe(0);
    await write((trx) => beginDemoRemoval(trx));
    await removeUnfinishedDemo(db, now);
    expect(await hasDemo(db)).toBe(false);
    const left = await db.selectFrom('customer').select('given_name').execute();
    expect(left).toEqual([{ given_name: 'Own' }]);
    expect(await db.selectFrom('tag').select('name').execute()).toEqual([{ name: 'Own' }]);
    expect(await db.selectFrom('customer_link').selectAll().execute()).toEqual([]);
    expect(await db.selectFrom('import_batch').selectAll().execute()).toEqual([]);
    expect(await db.selectFrom('follow_up').select('customer_id').execute()).toEqual([
      { customer_id: own },
    ]);
  });

  test('the day is told: birthdays, who was seen, how many contacts', async () => {
    const database = await openTestDatabase(dialect);
    const { db, write } = database;
    expect(await hasCustomers(db)).toBe(false);
    const ids = [await addPerson(database, 'Ala'), await addPerson(database, 'Ola')];
    const { id: staffId } = await readOwner(db);
    for (const [index, customerId] of [...ids, ids[0] ?? ''].entries()) {
      const at = new Date(Date.parse(now) + index).toISOString();
      await write((trx) => markSeen(trx, { staffId, customerId, at }, 50));
    }
    const seen = await listRecentlySeen(db, staffId, 8);
    expect(seen.map(({ customerName }) => customerName)).toEqual(['Ala', 'Ola']);
    await write((trx) =>
      markSeen(trx, { staffId, customerId: ids[1] ?? '', at: '2026-03-03T09:00:00.000Z' }, 1),
    );
    expect(await listRecentlySeen(db, staffId, 8)).toMatchObject([{ customerName: 'Ola' }]);
    const days = new Map([['03-04', '2026-03-04']]);
    expect(await listBirthdays(db, days, 20)).toMatchObject([
      { customerName: 'Ala', on: '2026-03-04', turning: 46 },
      { customerName: 'Ola', on: '2026-03-04', turning: 46 },
    ]);
    await talk(database, ids[0] ?? '');
    expect(await countContactsSince(db, '2026-03-02T00:00:00.000Z')).toBe(1);
    expect(await countContactsSince(db, '2026-03-03T00:00:00.000Z')).toBe(0);
    expect(await hasCustomers(db)).toBe(true);
  });
});
