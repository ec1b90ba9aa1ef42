import { sql } from 'kysely';
import type { Connection, Reading, Writing } from './connection.ts';
import { StorageError } from './errors.ts';
import { uuidv7 } from './ids.ts';
import { type Actor, recordChange } from './journal.ts';
import { readOwner } from './shop.ts';

export async function beginImport(
  trx: Writing,
  actor: Actor,
  id: string,
  fileName: string,
): Promise<void> {
  await trx
    .insertInto('import_batch')
    .values({
      id,
      staff_id: actor.staffId,
      file_name: fileName,
      started_at: actor.now,
      finished_at: null,
    })
    .execute();
}

export async function finishImport(trx: Writing, actor: Actor, id: string): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('import_batch')
    .set({ finished_at: actor.now })
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (Number(numUpdatedRows) !== 1) throw new StorageError('NOT_FOUND', 'import_batch');
  await recordChange(trx, actor, { entity: 'import_batch', entityId: id, action: 'finish' });
}

/** The cards of an import that nobody has touched since: not edited, no contact, no open call. */
function untouched(db: Reading, importId: string) {
  return db
    .selectFrom('customer')
    .where('import_id', '=', importId)
    .where('version', '=', 1)
    .where((expression) =>
      expression.not(
        expression.exists(
          expression
            .selectFrom('interaction')
            .whereRef('interaction.customer_id', '=', 'customer.id')
            .select('interaction.key'),
        ),
      ),
    )
    .where((expression) =>
      expression.not(
        expression.exists(
          expression
            .selectFrom('call_draft')
            .where('closed_at', 'is', null)
            .where(sql<boolean>`content like '%' || customer.id || '%'`)
            .select('call_draft.key'),
        ),
      ),
    );
}

/**
 * Removes up to `limit` untouched cards of an import for good. Returns how many; 0 means that
 * there is nothing more to take back.
 */
export async function takeBackSome(
  trx: Writing,
  actor: Actor,
  importId: string,
  limit: number,
): Promise<number> {
  const cards = await untouched(trx, importId)
    .select(['key', 'id'])
    .orderBy('key')
    .limit(limit)
    .execute();
  if (cards.length === 0) return 0;
  const ids = cards.map(({ id }) => id);
  const keys = cards.map(({ key }) => key);
  await trx.deleteFrom('customer_search').where('customer_key', 'in', keys).execute();
  await trx.deleteFrom('customer_phone').where('customer_id', 'in', ids).execute();
  await trx.deleteFrom('customer_email').where('customer_id', 'in', ids).execute();
  await trx.deleteFrom('seen_customer').where('customer_id', 'in', ids).execute();
  await trx.deleteFrom('customer').where('key', 'in', keys).execute();
  for (const id of ids) {
    await recordChange(trx, actor, { entity: 'customer', entityId: id, action: 'remove' });
  }
  return cards.length;
}

export async function countFromImport(db: Reading, importId: string): Promise<number> {
  const { total } = await db
    .selectFrom('customer')
    .where('import_id', '=', importId)
    .select((expression) => expression.fn.countAll().as('total'))
    .executeTakeFirstOrThrow();
  return Number(total);
}

/** An import that was cut off by a crash leaves nothing behind either. */
export async function takeBackUnfinishedImports(db: Connection, now: string): Promise<void> {
  const unfinished = await db
    .selectFrom('import_batch')
    .select('id')
    .where('finished_at', 'is', null)
    .execute();
  for (const { id } of unfinished) {
    const { id: staffId } = await readOwner(db);
    const actor: Actor = { staffId, now, batchId: uuidv7(Date.parse(now)) };
    let removed: number;
    do {
      removed = await db.transaction().execute((trx) => takeBackSome(trx, actor, id, 500));
    } while (removed > 0);
    await db.transaction().execute((trx) => finishImport(trx, actor, id));
  }
}
