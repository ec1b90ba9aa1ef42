import { describe, expect, test } from 'vitest';
import { alphabetical } from '#contract/customers.ts';
import { listViews, removeView, restoreView, saveView } from '#db/saved-views.ts';
import { dialects, openTestDatabase } from '../support/databases.ts';

const quiet = { filter: { quietFor: 90, tags: ['VIP'] }, order: alphabetical };

describe.each(dialects)('saved views on %s', (dialect) => {
  test('are kept, replaced, removed and restored', async () => {
    const { db, write } = await openTestDatabase(dialect);
    const staffId = await write((_trx, actor) => Promise.resolve(actor.staffId));
    const save = (id: string | null, name: string) =>
      write((trx, actor) => saveView(trx, actor, { id, name, ...quiet }));
    const names = async () => (await listViews(db, staffId)).map(({ name }) => name);

    const zak = await save(null, 'Żak');
    const lis = await save(null, 'Lis');
    expect(await listViews(db, staffId)).toEqual([
      { id: lis, name: 'Lis', ...quiet },
      { id: zak, name: 'Żak', ...quiet },
    ]);
    await save(lis, 'Łoś');
    expect(await names()).toEqual(['Łoś', 'Żak']);
    await write((trx, actor) => removeView(trx, actor, zak));
    expect(await names()).toEqual(['Łoś']);
    await write((trx, actor) => restoreView(trx, actor, zak));
    expect(await names()).toEqual(['Łoś', 'Żak']);
  });

  test('belong to one person', async () => {
    const { db, write } = await openTestDatabase(dialect);
    const id = await write((trx, actor) => saveView(trx, actor, { id: null, name: 'x', ...quiet }));
    const stranger = { staffId: '0190a5b0-0000-7000-8000-000000000000' };
    expect(await listViews(db, stranger.staffId)).toEqual([]);
    await expect(
      write((trx, actor) => removeView(trx, { ...actor, ...stranger }, id)),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
