import { type Cause, causes } from '#contract/complaint-words.ts';
import type { RootCause } from '#contract/rules.ts';
import type { Reading, Writing } from './connection.ts';
import { StorageError } from './errors.ts';
import { uuidv7 } from './ids.ts';
import { type Actor, recordChange } from './journal.ts';

/** The same in every shop, so that two shops' data can be joined one day. */
export const shippedIds: Readonly<Record<Cause, string>> = {
  missingInformation: '0190a5b0-0000-7000-8000-000000000001',
  quality: '0190a5b0-0000-7000-8000-000000000002',
  expectation: '0190a5b0-0000-7000-8000-000000000003',
  circumstances: '0190a5b0-0000-7000-8000-000000000004',
  lackOfEmpathy: '0190a5b0-0000-7000-8000-000000000005',
  logistics: '0190a5b0-0000-7000-8000-000000000006',
  procedure: '0190a5b0-0000-7000-8000-000000000007',
};

/** The first level of the tree, which ships with the program. */
export async function ensureRootCauses(trx: Writing): Promise<void> {
  const existing = await trx.selectFrom('root_cause').select('key').limit(1).executeTakeFirst();
  if (existing) return;
  await trx
    .insertInto('root_cause')
    .values(
      causes.map((cause) => ({
        id: shippedIds[cause],
        parent_id: null,
        cause,
        name: '',
        remedy: '',
        retired_at: null,
      })),
    )
    .execute();
}

export async function listRootCauses(db: Reading): Promise<RootCause[]> {
  const rows = await db
    .selectFrom('root_cause')
    .select(['id', 'parent_id as parentId', 'cause', 'name', 'remedy', 'retired_at'])
    .orderBy('key')
    .$narrowType<Pick<RootCause, 'cause'>>()
    .execute();
  return rows.map(({ retired_at, ...row }) => Object.assign(row, { retired: retired_at !== null }));
}

type SavedCause = Pick<RootCause, 'name' | 'remedy'> & { id: string | null; parentId: string };

/** Returns the id. Fails with NOT_FOUND, also when the parent is not of the first level. */
export async function saveRootCause(
  trx: Writing,
  actor: Actor,
  { id, parentId, name, remedy }: SavedCause,
): Promise<string> {
  const parent = await trx
    .selectFrom('root_cause')
    .where('id', '=', parentId)
    .where('parent_id', 'is', null)
    .select('cause')
    .executeTakeFirst();
  if (!parent) throw new StorageError('NOT_FOUND', 'root_cause');
  const newId = id ?? uuidv7(Date.parse(actor.now));
  const columns = { parent_id: parentId, cause: parent.cause, name, remedy };
  if (id === null) {
    await trx
      .insertInto('root_cause')
      .values({ id: newId, ...columns, retired_at: null })
      .execute();
  } else {
    await changeCause(trx, id, columns);
  }
  await recordChange(trx, actor, {
    entity: 'root_cause',
    entityId: newId,
    action: id === null ? 'create' : 'update',
    after: columns,
  });
  return newId;
}

/** Out of the choice, or back into it. Fails with NOT_FOUND, also for the first level. */
export async function retireRootCause(
  trx: Writing,
  actor: Actor,
  { id, retired }: { id: string; retired: boolean },
): Promise<void> {
  await changeCause(trx, id, { retired_at: retired ? actor.now : null });
  await recordChange(trx, actor, {
    entity: 'root_cause',
    entityId: id,
    action: retired ? 'bin' : 'restore',
  });
}

async function changeCause(
  trx: Writing,
  id: string,
  columns: { name: string; remedy: string } | { retired_at: string | null },
): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('root_cause')
    .set(columns)
    .where('id', '=', id)
    .where('parent_id', 'is not', null)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new StorageError('NOT_FOUND', 'root_cause');
}
