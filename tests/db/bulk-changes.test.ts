import { describe, expect, test } from 'vitest';
import type { BulkChange } from '#contract/customers.ts';
import { changeSome, revertSome } from '#db/bulk-changes.ts';
import { readStoredCustomer, readStoredCustomers } from '#db/customer-details.ts';
import { listCustomers } from '#db/customer-list.ts';
import { patchCustomers, setBinned, updateCustomer } from '#db/customers.ts';
import { card, store } from '../support/cards.ts';
import { dialects, openTestDatabase, type TestDatabase } from '../support/databases.ts';

async function apply(
  database: TestDatabase,
  ids: readonly string[],
  change: BulkChange,
): Promise<{ changed: number; batchId: string }> {
  return database.write(async (trx, actor) => ({
    changed: await changeSome(trx, actor, ids, change),
    batchId: actor.batchId,
  }));
}

async function revert(database: TestDatabase, batchId: string) {
  const { reverted, kept } = await database.write((trx, actor) =>
    revertSome(trx, actor, { batchId, after: 0, limit: 100 }),
  );
  return { reverted, kept };
}

const tagsOf = async ({ db }: TestDatabase, id: string) => (await readStoredCustomer(db, id)).tags;

async function found(database: TestDatabase, search: string): Promise<string[]> {
  const page = { bin: false, offset: 0, limit: 100 };
  const { rows } = await listCustomers(database.db, database.dialect, { search, ...page });
  return rows.map(({ familyName }) => familyName);
}

describe.each(dialects)('changes of many cards on %s', (dialect) => {
  test('a tag is added where it is missing, found by search, and taken back', async () => {
    const database = await openTestDatabase(dialect);
    const lis = await store(database, card('Lis', { tags: ['hurt'] }));
    const los = await store(database, card('Łoś', { tags: ['VIP'] }));
    const bin = await store(database, card('Żak'));
    await database.write((trx, actor) => setBinned(trx, actor, { id: bin, version: 1 }, true));

    const { changed, batchId } = await apply(database, [lis, los, bin], { addTag: 'vip' });
    expect(changed).toBe(1);
    expect(await tagsOf(database, lis)).toEqual(['hurt', 'VIP']);
    expect(await tagsOf(database, bin)).toEqual([]);
    expect((await found(database, 'vip')).toSorted()).toEqual(['Lis', 'Łoś']);

    expect(await revert(database, batchId)).toEqual({ reverted: 1, kept: 0 });
    expect(await tagsOf(database, lis)).toEqual(['hurt']);
    expect(await found(database, 'vip')).toEqual(['Łoś']);
    expect((await readStoredCustomer(database.db, lis)).version).toBe(3);
  });

  test('a tag is removed however it is typed', async () => {
    const database = await openTestDatabase(dialect);
    const lis = await store(database, card('Lis', { tags: ['Łódź', 'hurt'] }));
    const los = await store(database, card('Łoś'));
    expect(await apply(database, [lis, los], { removeTag: 'lodz' })).toMatchObject({ changed: 1 });
    expect(await tagsOf(database, lis)).toEqual(['hurt']);
    expect(await found(database, 'lodz')).toEqual([]);
  });

  test('a card that has as many tags as a card can have gets no more', async () => {
    const database = await openTestDatabase(dialect);
    const many = Array.from({ length: 30 }, (_, index) => `tag ${index}`);
    const lis = await store(database, card('Lis', { tags: many }));
    expect(await apply(database, [lis], { addTag: 'one more' })).toMatchObject({ changed: 0 });
  });

  test('an undo keeps what was changed since, and everything else of the card', async () => {
    const database = await openTestDatabase(dialect);
    const [lis, los, zak] = [
      await store(database, card('Lis')),
      await store(database, card('Łoś')),
      await store(database, card('Żak')),
    ];
    const { batchId } = await apply(database, [lis, los, zak], { addTag: 'VIP' });
    await apply(database, [los], { addTag: 'hurt' });
    await database.write((trx, actor) =>
      updateCustomer(
        trx,
        actor,
        { id: zak, version: 2 },
        card('Żak', { tags: ['VIP'], note: '!' }),
      ),
    );
    expect(await revert(database, batchId)).toEqual({ reverted: 2, kept: 1 });
    expect(await tagsOf(database, lis)).toEqual([]);
    expect(await tagsOf(database, los)).toEqual(['VIP', 'hurt']);
    expect(await readStoredCustomer(database.db, zak)).toMatchObject({ tags: [], note: '!' });
  });

  test('changes are taken back one after the other, the latest first', async () => {
    const database = await openTestDatabase(dialect);
    const lis = await store(database, card('Lis'));
    const first = await apply(database, [lis], { addTag: 'VIP' });
    const second = await apply(database, [lis], { addTag: 'hurt' });
    expect(await revert(database, second.batchId)).toEqual({ reverted: 1, kept: 0 });
    expect(await revert(database, first.batchId)).toEqual({ reverted: 1, kept: 0 });
    expect(await tagsOf(database, lis)).toEqual([]);
    expect(await revert(database, first.batchId)).toEqual({ reverted: 0, kept: 1 });
  });

  test('cards go back to whoever looked after each of them', async () => {
    const database = await openTestDatabase(dialect);
    const staffId = await database.write((_trx, actor) => Promise.resolve(actor.staffId));
    const lis = await store(database, card('Lis', { responsibleId: staffId }));
    const los = await store(database, card('Łoś'));
    const { changed, batchId } = await apply(database, [lis, los], { responsibleId: null });
    expect(changed).toBe(1);
    const other = await apply(database, [lis, los], { responsibleId: staffId });
    expect(other.changed).toBe(2);
    expect(await revert(database, batchId)).toEqual({ reverted: 0, kept: 1 });
    expect(await revert(database, other.batchId)).toEqual({ reverted: 2, kept: 0 });
    expect(await revert(database, batchId)).toEqual({ reverted: 1, kept: 0 });
    expect(await readStoredCustomer(database.db, lis)).toMatchObject({ responsibleId: staffId });
    expect(await readStoredCustomer(database.db, los)).toMatchObject({ responsibleId: null });
  });

  test('cards that were changed since they were read stay as they are, all of them', async () => {
    const database = await openTestDatabase(dialect);
    const ids = [await store(database, card('Lis')), await store(database, card('Łoś'))];
    const read = await readStoredCustomers(database.db, ids);
    await apply(database, ids.slice(0, 1), { addTag: 'hurt' });
    const late = database.write((trx, actor) =>
      patchCustomers(
        trx,
        actor,
        read.map((before) => ({ before, patch: { tags: ['VIP'] } })),
      ),
    );
    await expect(late).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await tagsOf(database, ids[0] ?? '')).toEqual(['hurt']);
    expect(await tagsOf(database, ids[1] ?? '')).toEqual([]);
    expect(await found(database, 'vip')).toEqual([]);
  });

  test('many cards take no more statements than a few', async () => {
    const database = await openTestDatabase(dialect);
    const ids: string[] = [];
    for (let index = 0; index < 30; index += 1) ids.push(await store(database, card('Lis')));
    const statementsFor = async (some: readonly string[], change: BulkChange) => {
      let statements = 0;
      const changed = await database.write((trx, actor) => {
        const counted = trx.withPlugin({
          transformQuery: ({ node }) => node,
          transformResult({ result }) {
            statements += 1;
            return Promise.resolve(result);
          },
        });
        return changeSome(counted, actor, some, change);
      });
      expect(changed).toBe(some.length);
      return statements;
    };
    const staffId = await database.write((_trx, actor) => Promise.resolve(actor.staffId));
    await apply(database, ids.slice(0, 1), { addTag: 'VIP' });
    for (const change of [{ addTag: 'hurt' }, { removeTag: 'hurt' }, { responsibleId: staffId }]) {
      const few = await statementsFor(ids.slice(0, 5), change);
      expect(await statementsFor(ids.slice(5), change)).toBeLessThanOrEqual(few);
    }
  });

  test('an edit of one card is taken back whole', async () => {
    const database = await openTestDatabase(dialect);
    const before = card('Lis', {
      phones: [{ number: '600 700 800', e164: '+48600700800', label: 'work' }],
      emails: [{ address: 'lis@las.pl' }],
      reasons: ['habit', 'quality'],
      birthday: { year: null, month: 2, day: 29 },
      tags: ['hurt'],
    });
    const id = await store(database, before);
    const was = await readStoredCustomer(database.db, id);
    const batchId = await database.write(async (trx, actor) => {
      const after = card('Wilk', { reasons: ['price', 'quality'], tags: ['Hurt', 'VIP'] });
      await updateCustomer(trx, actor, { id, version: 1 }, after);
      return actor.batchId;
    });
    expect(await revert(database, batchId)).toEqual({ reverted: 1, kept: 0 });
    expect(await readStoredCustomer(database.db, id)).toEqual({ ...was, version: 3 });
    expect(await found(database, '600700')).toEqual(['Lis']);
    expect(await found(database, 'wilk')).toEqual([]);
  });

  test('a batch that changed no card cannot be taken back', async () => {
    const database = await openTestDatabase(dialect);
    const batchId = '0190a5b0-0000-7000-8000-000000000000';
    await expect(revert(database, batchId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('the journal names only what was changed', async () => {
    const database = await openTestDatabase(dialect);
    const id = await store(database, card('Lis'));
    const { batchId } = await apply(database, [id], { addTag: 'VIP' });
    const entries = await database.db
      .selectFrom('change')
      .select(['entity_id', 'action', 'before', 'after'])
      .where('batch_id', '=', batchId)
      .execute();
    expect(entries).toEqual([
      { entity_id: id, action: 'update', before: '{"tags":[]}', after: '{"tags":["VIP"]}' },
    ]);
  });
});
