import { describe, expect, test } from 'vitest';
import { blankCall } from '#contract/calls.ts';
import { emptyDetails } from '#contract/customers.ts';
import { blankRecord } from '#contract/guided-call.ts';
import { closeDraft, startDraft } from '#db/call-drafts.ts';
import { binContact } from '#db/contact-bin.ts';
import { createCustomer, setBinned } from '#db/customers.ts';
import {
  binGuidedTalk,
  createGuidedTalk,
  findTalkOfDraft,
  listCrossedLimits,
  markLimitSeen,
  markLimitUnseen,
} from '#db/guided-talks.ts';
import { uuidv7 } from '#db/ids.ts';
import { createInteraction } from '#db/interactions.ts';
import { dialects, openTestDatabase, type TestDatabase } from '../support/databases.ts';
import { guidedPart } from '../support/guided.ts';

const part = guidedPart(blankRecord);
const made = { complaint: null, promises: ['p'] };
const summary = { title: { en: 'On the phone' }, steps: 9, moodStart: 1, moodEnd: 4, skipped: [] };
type Limits = Parameters<typeof createGuidedTalk>[2]['limits'];

let minute = 10;
/** A contact with somebody, and the talk in it. */
async function talk({ write }: TestDatabase, familyName: string, limits: Limits) {
  const at = `2026-03-02T09:${(minute += 1)}:00.000Z`;
  const draftId = uuidv7(Date.parse(at));
  return write(async (trx, actor) => {
    const { id: customerId } = await createCustomer(trx, actor, {
      ...emptyDetails,
      familyName,
      phones: [],
    });
    const content = { ...blankCall, customerId };
    await startDraft(trx, actor, { id: draftId, content });
    const { startedAt } = await closeDraft(trx, actor, draftId);
    const interactionId = await createInteraction(trx, actor, {
      ...content,
      customerId,
      draftId,
      startedAt,
      duration: 1,
    });
    const id = await createGuidedTalk(trx, actor, {
      draftId,
      customerId,
      part,
      made,
      summary,
      limits,
    });
    return { id, draftId, customerId, interactionId, at };
  }, at);
}

const names = async ({ db }: TestDatabase) =>
  (await listCrossedLimits(db, 10)).rows.map(({ customerName }) => customerName);

const journal = async ({ db }: TestDatabase, id: string) =>
  (
    await db
      .selectFrom('change')
      .where('entity', '=', 'guided_talk')
      .where('entity_id', '=', id)
      .orderBy('key')
      .select('action')
      .execute()
  ).map(({ action }) => action);

describe.each(dialects)('guided talks on %s', (dialect) => {
  test('what a talk made is found by its draft, until it is taken back', async () => {
    const database = await openTestDatabase(dialect);
    const { db, write } = database;
    const { id, draftId } = await talk(database, 'Nowak', 'none');
    await talk(database, 'Lis', 'none');
    expect(await findTalkOfDraft(db, draftId)).toEqual({ id, made });
    await write((trx, actor) => binGuidedTalk(trx, actor, id));
    expect(await findTalkOfDraft(db, draftId)).toBeUndefined();
    expect(await journal(database, id)).toEqual(['create', 'bin']);
  });

  test('is stored with who led it, when, and by which version', async () => {
    const database = await openTestDatabase(dialect);
    const { id, customerId, draftId, at } = await talk(database, 'Nowak', 'ended');
    const row = await database.db.selectFrom('guided_talk').selectAll().executeTakeFirstOrThrow();
    const { key: _, content, made: stored, summary: told, staff_id, ...columns } = row;
    expect(columns).toEqual({
      id,
      draft_id: draftId,
      customer_id: customerId,
      complaint_id: null,
      playbook: 'complaint-phone',
      version: 1,
      limits: 2,
      seen_at: null,
      created_at: at,
      binned_at: null,
      after: null,
    });
    expect(staff_id).not.toBe('');
    expect(JSON.parse(content)).toEqual(part);
    expect(JSON.parse(stored)).toEqual(made);
    expect(JSON.parse(told)).toEqual(summary);
  });

  test('those in which a limit was crossed are told once, the latest first', async () => {
    const database = await openTestDatabase(dialect);
    const { db, write } = database;
    const nowak = await talk(database, 'Nowak', 'crossed');
    await talk(database, 'Lis', 'none');
    const wilk = await talk(database, 'Wilk', 'ended');
    const { id, at, customerId, interactionId: contactId } = wilk;
    expect(await listCrossedLimits(db, 10)).toMatchObject({
      total: 2,
      rows: [
        { id, at, customerId, contactId, customerName: 'Wilk', ended: true, part },
        { id: nowak.id, at: nowak.at, customerName: 'Nowak', ended: false },
      ],
    });
    expect(await listCrossedLimits(db, 1)).toMatchObject({ total: 2, rows: [{ id }] });
    await write((trx, actor) => markLimitSeen(trx, actor, wilk.id));
    await write((trx, actor) => markLimitSeen(trx, actor, wilk.id));
    expect(await names(database)).toEqual(['Nowak']);
    expect(await journal(database, wilk.id)).toEqual(['create', 'update']);
    await write((trx, actor) => markLimitUnseen(trx, actor, wilk.id));
    await write((trx, actor) => markLimitUnseen(trx, actor, wilk.id));
    expect(await names(database)).toEqual(['Wilk', 'Nowak']);
    expect(await journal(database, wilk.id)).toEqual(['create', 'update', 'update']);
    await write((trx, actor) => binGuidedTalk(trx, actor, nowak.id));
    expect(await names(database)).toEqual(['Wilk']);
  });

  test('nothing is told of a contact or a customer in the bin', async () => {
    const database = await openTestDatabase(dialect);
    const { write } = database;
    const nowak = await talk(database, 'Nowak', 'crossed');
    const wilk = await talk(database, 'Wilk', 'ended');
    const setCard = (version: number, binned: boolean) =>
      write((trx, actor) => setBinned(trx, actor, { id: nowak.customerId, version }, binned));
    await setCard(1, true);
    expect(await names(database)).toEqual(['Wilk']);
    await setCard(2, false);
    expect(await names(database)).toEqual(['Wilk', 'Nowak']);
    await write((trx, actor) => binContact(trx, actor, { id: wilk.interactionId, version: 1 }));
    expect(await names(database)).toEqual(['Nowak']);
  });
});
