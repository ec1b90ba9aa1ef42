import { describe, expect, test } from 'vitest';
import type { QuietMinute } from '#contract/after-talk.ts';
import { blankCall } from '#contract/calls.ts';
import { emptyDetails } from '#contract/customers.ts';
import { blankRecord } from '#contract/guided-call.ts';
import {
  lastQuietMinute,
  listFollowUpIdsOf,
  listSelfReviews,
  listUnfinishedTalks,
  readLedTalk,
  type StoredAfter,
  writeAfter,
} from '#db/after-talks.ts';
import { closeDraft, startDraft } from '#db/call-drafts.ts';
import { binContact } from '#db/contact-bin.ts';
import { createCustomer, setBinned } from '#db/customers.ts';
import { addFollowUp, finishFollowUp } from '#db/follow-ups.ts';
import { binGuidedTalk, createGuidedTalk } from '#db/guided-talks.ts';
import { uuidv7 } from '#db/ids.ts';
import { createInteraction } from '#db/interactions.ts';
import { dialects, openTestDatabase, type TestDatabase } from '../support/databases.ts';
import { guidedPart } from '../support/guided.ts';
import { plansOf } from '../support/plans.ts';

const part = guidedPart(blankRecord);
const made = { complaint: null, promises: [] };
const summary = { title: { en: 'On the phone' }, steps: 9, moodStart: 1, moodEnd: 4, skipped: [] };
const since = '2026-03-02T00:00:00.000Z';

const thought = (pause: QuietMinute | null): StoredAfter => ({
  pause,
  answers: [{ mark: 'yes', note: 'Żółć' }],
  followUpId: null,
  complaint: null,
});

let minute = 10;
async function talk({ write }: TestDatabase, familyName: string) {
  const at = `2026-03-02T09:${(minute += 1)}:00.000Z`;
  const draftId = uuidv7(Date.parse(at));
  return write(async (trx, actor) => {
    const phones = [{ number: '600 700 800', e164: null }];
    const details = { ...emptyDetails, familyName, phones };
    const { id: customerId } = await createCustomer(trx, actor, details);
    const content = { ...blankCall, customerId };
    await startDraft(trx, actor, { id: draftId, content });
    const { startedAt } = await closeDraft(trx, actor, draftId);
    const contact = { ...content, customerId, draftId, startedAt, duration: 1 };
    const interactionId = await createInteraction(trx, actor, contact);
    const id = await createGuidedTalk(trx, actor, {
      draftId,
      customerId,
      part,
      made,
      summary,
      limits: 'none',
    });
    return { id, customerId, interactionId, staffId: actor.staffId, at };
  }, at);
}

const finish = ({ write }: TestDatabase, id: string, pause: QuietMinute | null = null) =>
  write((trx, actor) => writeAfter(trx, actor, id, { after: thought(pause), made }));
const resume = ({ write }: TestDatabase, id: string) =>
  write((trx, actor) => writeAfter(trx, actor, id, { after: null, made }));

async function names({ db }: TestDatabase, staffId: string, from = since) {
  const rows = await listUnfinishedTalks(db, { staffId, since: from });
  return rows.map(({ customerName }) => customerName);
}

describe.each(dialects)('after talks on %s', (dialect) => {
  test('it is known who led one, with whom, and what came of it', async () => {
    const database = await openTestDatabase(dialect);
    const { id, ...expected } = await talk(database, 'Nowak');
    const known = {
      id,
      ...expected,
      customerName: 'Nowak',
      phone: '600 700 800',
      complaintId: null,
      part,
      made,
    };
    expect(await readLedTalk(database.db, id)).toEqual({ ...known, after: null });
    await finish(database, id, 'taken');
    expect(await readLedTalk(database.db, id)).toEqual({ ...known, after: thought('taken') });
  });

  test('it is written down once, and taken back once', async () => {
    const database = await openTestDatabase(dialect);
    const { id } = await talk(database, 'Nowak');
    await expect(resume(database, id)).rejects.toMatchObject({ code: 'CONFLICT' });
    await finish(database, id);
    await expect(finish(database, id)).rejects.toMatchObject({ code: 'CONFLICT' });
    await resume(database, id);
    const journal = await database.db
      .selectFrom('change')
      .where('entity_id', '=', id)
      .orderBy('key')
      .select(['action', 'after'])
      .execute();
    expect(journal.map(({ action }) => action)).toEqual(['create', 'finish', 'reopen']);
    expect(JSON.stringify(journal)).not.toContain('Żółć');
  });

  test('of each person what is not finished is listed, the latest first', async () => {
    const database = await openTestDatabase(dialect);
    const first = await talk(database, 'Nowak');
    const { staffId } = first;
    const second = await talk(database, 'Lis');
    const done = await talk(database, 'Wilk');
    await finish(database, done.id);
    expect(await names(database, staffId)).toEqual(['Lis', 'Nowak']);
    expect(await names(database, staffId, second.at)).toEqual(['Lis']);
    expect(await names(database, 'somebody else')).toEqual([]);
    await database.write((trx, actor) => binGuidedTalk(trx, actor, second.id));
    expect(await names(database, staffId)).toEqual(['Nowak']);
    await database.write((trx, actor) =>
      binContact(trx, actor, { id: first.interactionId, version: 1 }),
    );
    expect(await names(database, staffId)).toEqual([]);
    for (const { id } of [first, second]) {
      await expect(readLedTalk(database.db, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  test('somebody in the bin is left out', async () => {
    const database = await openTestDatabase(dialect);
    const { id, staffId, customerId } = await talk(database, 'Nowak');
    await database.write((trx, actor) =>
      setBinned(trx, actor, { id: customerId, version: 1 }, true),
    );
    expect(await names(database, staffId)).toEqual([]);
    await expect(readLedTalk(database.db, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('the last word about the quiet minute counts', async () => {
    const database = await openTestDatabase(dialect);
    const { id, staffId } = await talk(database, 'Nowak');
    const said = () => lastQuietMinute(database.db, staffId);
    expect(await said()).toBeNull();
    await finish(database, id, 'skipped');
    expect(await said()).toBe('skipped');
    await finish(database, (await talk(database, 'Lis')).id);
    expect(await said()).toBe('skipped');
    const { id: last } = await talk(database, 'Wilk');
    await finish(database, last, 'taken');
    expect(await said()).toBe('taken');
    expect(await lastQuietMinute(database.db, 'somebody else')).toBeNull();
    await database.write((trx, actor) => binGuidedTalk(trx, actor, last));
    expect(await said()).toBe('skipped');
  });

  test('who led it finds in the history what they answered, and nobody else', async () => {
    const database = await openTestDatabase(dialect);
    const { id, staffId, interactionId } = await talk(database, 'Nowak');
    const { interactionId: other } = await talk(database, 'Lis');
    const found = async (who: string, ...contactIds: string[]) => [
      ...(await listSelfReviews(database.db, { staffId: who, contactIds })),
    ];
    expect(await found(staffId, interactionId)).toEqual([]);
    await finish(database, id);
    expect(await found(staffId, interactionId, other)).toEqual([[interactionId, id]]);
    expect(await found(staffId, other)).toEqual([]);
    expect(await found(staffId)).toEqual([]);
    expect(await found('somebody else', interactionId, other)).toEqual([]);
    await resume(database, id);
    expect(await found(staffId, interactionId)).toEqual([]);
  });

  test('what was agreed in it and is open is found by its contact', async () => {
    const database = await openTestDatabase(dialect);
    const { write, db } = database;
    const { customerId, interactionId } = await talk(database, 'Nowak');
    const add = (dueOn: string, contact: string | null) =>
      write((trx, actor) =>
        addFollowUp(trx, actor, { customerId, interactionId: contact, dueOn, note: '' }),
      );
    const later = await add('2026-03-09', interactionId);
    const sooner = await add('2026-03-05', interactionId);
    const done = await add('2026-03-04', interactionId);
    await add('2026-03-03', null);
    await write((trx, actor) => finishFollowUp(trx, actor, done));
    expect(await listFollowUpIdsOf(db, interactionId)).toEqual([sooner.id, later.id]);
  });
});

test('what is not finished is read along its index', async () => {
  const [plan = ''] = await plansOf((db) => listUnfinishedTalks(db, { staffId: 's', since }));
  expect(plan).toContain('guided_talk_unfinished');
  expect(plan).not.toMatch(/SCAN (?:guided_talk|interaction|customer)\b/u);
});

test('what was answered is found along the contacts of a page', async () => {
  const reader = { staffId: 's', contactIds: ['a', 'b'] };
  const [plan = ''] = await plansOf((db) => listSelfReviews(db, reader));
  expect(plan).toContain('guided_talk_draft');
  expect(plan).not.toMatch(/SCAN (?:guided_talk|interaction|customer)\b/u);
});
