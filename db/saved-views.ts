import { type SavedView, savedView, type ViewToSave } from '#contract/views.ts';
import type { Reading, Writing } from './connection.ts';
import { StorageError } from './errors.ts';
import { uuidv7 } from './ids.ts';
import { type Actor, recordChange } from './journal.ts';
import { compareText } from './search/sort-key.ts';

/** One team member's views, in alphabetical order. */
export async function listViews(db: Reading, staffId: string): Promise<SavedView[]> {
  const rows = await db
    .selectFrom('saved_view')
    .select(['id', 'name', 'kind', 'filter', 'sort_order'])
    .where('staff_id', '=', staffId)
    .where('binned_at', 'is', null)
    .orderBy('key')
    .execute();
  return rows
    .map(({ filter, sort_order, ...view }) =>
      savedView.parse({ ...view, filter: JSON.parse(filter), order: JSON.parse(sort_order) }),
    )
    .toSorted((one, other) => compareText(one.name, other.name));
}

/** Returns the id. Fails with NOT_FOUND when there is no such view of the actor's. */
export async function saveView(
  trx: Writing,
  actor: Actor,
  { id, ...view }: ViewToSave,
): Promise<string> {
  const stored = {
    name: view.name,
    kind: view.kind,
    filter: JSON.stringify(view.filter),
    sort_order: JSON.stringify(view.order),
  };
  if (id !== null) {
    await change(trx, actor, id, stored);
    await recordChange(trx, actor, {
      entity: 'saved_view',
      entityId: id,
      action: 'update',
      after: view,
    });
    return id;
  }
  const newId = uuidv7(Date.parse(actor.now));
  await trx
    .insertInto('saved_view')
    .values({ id: newId, staff_id: actor.staffId, ...stored, binned_at: null })
    .execute();
  await recordChange(trx, actor, {
    entity: 'saved_view',
    entityId: newId,
    action: 'create',
    after: view,
  });
  return newId;
}

/** Fails with NOT_FOUND when there is no such view of the actor's. */
export async function removeView(trx: Writing, actor: Actor, id: string): Promise<void> {
  await change(trx, actor, id, { binned_at: actor.now });
  await recordChange(trx, actor, { entity: 'saved_view', entityId: id, action: 'bin' });
}

/** Undo of removeView. */
export async function restoreView(trx: Writing, actor: Actor, id: string): Promise<void> {
  await change(trx, actor, id, { binned_at: null });
  await recordChange(trx, actor, { entity: 'saved_view', entityId: id, action: 'restore' });
}

type Stored =
  | { name: string; kind: string; filter: string; sort_order: string }
  | { binned_at: string | null };

async function change(trx: Writing, actor: Actor, id: string, values: Stored): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('saved_view')
    .set(values)
    .where('id', '=', id)
    .where('staff_id', '=', actor.staffId)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new StorageError('NOT_FOUND', 'saved_view');
}
