import { describe, expect, test } from 'vitest';
import { blankCall } from '#contract/calls.ts';
import { emptyDetails } from '#contract/customers.ts';
import { everything } from '#contract/timeline.ts';
import { closeDraft, keepDraft, listOpenDrafts, reopenDraft, startDraft } from '#db/call-drafts.ts';
import { readCard } from '#db/customer-card.ts';
import { createCustomer } from '#db/customers.ts';
import { createInteraction } from '#db/interactions.ts';
import { listTimeline } from '#db/timeline.ts';
import { dialects, openTestDatabase, type TestDatabase } from '../support/databases.ts';
import { newCall } from '../support/new-call.ts';

const content = blankCall;

async function begin({ write }: TestDatabase): Promise<string> {
  const { id } = await write((trx, actor) => startDraft(trx, actor, newCall(content)));
  return id;
}

async function customerIn({ write }: TestDatabase): Promise<string> {
  const { id } = await write((trx, actor) =>
    createCustomer(trx, actor, {
      ...emptyDetails,
      phones: [],
      givenName: 'Anna',
      familyName: 'Nowak',
    }),
  );
  return id;
}

describe.each(dialects)('calls on %s', (dialect) => {
  test('an open draft names its customer and keeps the newest revision', async () => {
    const database = await openTestDatabase(dialect);
    const customerId = await customerIn(database);
    const id = await begin(database);
    const keep = (revision: number, note: string) =>
      database.write((trx, actor) =>
        keepDraft(trx, actor, { id, revision, content: { ...content, customerId, note } }),
      );
    expect(await keep(2, 'Pyta o zwrot')).toBe(2);
    expect(await keep(1, 'Pyta')).toBe(2);
    expect(await listOpenDrafts(database.db)).toMatchObject([
      { id, revision: 2, customerName: 'Anna Nowak', content: { note: 'Pyta o zwrot' } },
    ]);
  });

  test('a draft whose start was lost begins with what is typed, and a late start changes nothing', async () => {
    const database = await openTestDatabase(dialect);
    const { id, content: blank } = newCall();
    const typed = { ...blank, note: 'Pyta o zwrot' };
    await database.write((trx, actor) =>
      keepDraft(trx, actor, { id, revision: 1, content: typed }),
    );
    await database.write((trx, actor) => startDraft(trx, actor, { id, content: blank }));
    expect(await listOpenDrafts(database.db)).toMatchObject([{ id, revision: 1, content: typed }]);
  });

  test('a closed draft takes nothing more, and opens again with its last words', async () => {
    const database = await openTestDatabase(dialect);
    const id = await begin(database);
    await database.write((trx, actor) => closeDraft(trx, actor, id, { ...content, note: 'ok' }));
    expect(await listOpenDrafts(database.db)).toEqual([]);
    await expect(
      database.write((trx, actor) => keepDraft(trx, actor, { id, revision: 9, content })),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(database.write((trx, actor) => closeDraft(trx, actor, id))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const reopened = await database.write((trx, actor) => reopenDraft(trx, actor, id));
    expect(reopened.content.note).toBe('ok');
    expect(await listOpenDrafts(database.db)).toHaveLength(1);
  });

  test('the timeline is newest first and leaves out what was taken back', async () => {
    const database = await openTestDatabase(dialect);
    const customerId = await customerIn(database);
    const draftId = await begin(database);
    const log = (startedAt: string, draft: string | null) =>
      database.write((trx, actor) =>
        createInteraction(trx, actor, {
          customerId,
          draftId: draft,
          channel: 'phone',
          direction: 'incoming',
          kind: 'order',
          outcome: null,
          moodStart: null,
          moodEnd: null,
          note: startedAt,
          startedAt,
          duration: 61,
        }),
      );
    await log('2026-03-01T10:00:00.000Z', null);
    await log('2026-03-02T10:00:00.000Z', draftId);
    await log('2026-02-01T10:00:00.000Z', null);
    const list = () =>
      listTimeline(database.db, dialect, {
        customerId,
        filter: everything,
        offset: 0,
        limit: 10,
      });
    expect((await list()).rows.map(({ at }) => at)).toEqual([
      '2026-03-02T10:00:00.000Z',
      '2026-03-01T10:00:00.000Z',
      '2026-02-01T10:00:00.000Z',
    ]);
    expect(await readCard(database.db, customerId)).toMatchObject({
      contactCount: 3,
      lastContactAt: '2026-03-02T10:00:00.000Z',
    });
    await database.write((trx, actor) => closeDraft(trx, actor, draftId));
    await database.write((trx, actor) => reopenDraft(trx, actor, draftId));
    expect((await list()).total).toBe(2);
    expect(await readCard(database.db, customerId)).toMatchObject({
      contactCount: 2,
      lastContactAt: '2026-03-01T10:00:00.000Z',
    });
  });
});
