import { describe, expect, test } from 'vitest';
import { openComplaints } from '#contract/complaints.ts';
import { alphabetical } from '#contract/customers.ts';
import { listViews, removeView, restoreView, saveView } from '#db/saved-views.ts';
import { dialects, openTestDatabase } from '../support/databases.ts';

const quiet = {
  kind: 'customers' as const,
  filter: { quietFor: 90, tags: ['VIP'] },
  order: alphabetical,
};
const mine = {
  kind: 'complaints' as const,
  filter: { ...openComplaints, overdue: true, text: 'ekspres' },
  order: 'severity' as const,
};

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

  test('of complaints come back beside those of customers', async () => {
    const { db, write } = await openTestDatabase(dialect);
    const staffId = await write((_trx, actor) => Promise.resolve(actor.staffId));
    const late = await write((trx, actor) =>
      saveView(trx, actor, { id: null, name: 'Late', ...mine }),
    );
    const silent = await write((trx, actor) =>
      saveView(trx, actor, { id: null, name: 'Silent', ...quiet }),
    );
    expect(await listViews(db, staffId)).toEqual([
      { id: late, name: 'Late', ...mine },
      { id: silent, name: 'Silent', ...quiet },
    ]);
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
