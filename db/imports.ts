import { type SqlBool, sql } from 'kysely';
import type { Mapping, PastImport } from '#contract/imports.ts';
import type { Connection, Reading, Writing } from './connection.ts';
import { StorageError } from './errors.ts';
import { uuidv7 } from './ids.ts';
import { type Actor, recordChange, recordChanges } from './journal.ts';
import { unindexCustomers } from './search/customers.ts';
import { readOwner } from './session.ts';

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
      undone_at: null,
    })
    .execute();
}

export async function finishImport(
  trx: Writing,
  actor: Actor,
  id: string,
  added: number,
): Promise<void> {
  await setOnBatch(trx, id, { finished_at: actor.now, added });
  await recordChange(trx, actor, {
    entity: 'import_batch',
    entityId: id,
    action: 'finish',
    after: { added },
  });
}

/** Fails with NOT_FOUND. */
export async function markUndone(trx: Writing, actor: Actor, id: string): Promise<void> {
  await setOnBatch(trx, id, { undone_at: actor.now });
  await recordChange(trx, actor, { entity: 'import_batch', entityId: id, action: 'undo' });
}

async function setOnBatch(
  trx: Writing,
  id: string,
  changes: { finished_at?: string; added?: number; undone_at?: string },
): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('import_batch')
    .set(changes)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (Number(numUpdatedRows) !== 1) throw new StorageError('NOT_FOUND', 'import_batch');
}

/** Imports of files that brought somebody in, the newest first. */
export async function listImports(db: Reading, limit: number): Promise<PastImport[]> {
  const rows = await db
    .selectFrom('import_batch')
    .innerJoin('staff', 'staff.id', 'import_batch.staff_id')
    .where('finished_at', 'is not', null)
    .where('added', '>', 0)
    .where('demo', '=', 0)
    .select((expression) => [
      'import_batch.id as batchId',
      'file_name as fileName',
      'staff.name as staffName',
      'started_at as startedAt',
      'added',
      'undone_at as undoneAt',
      expression
        .selectFrom('customer')
        .whereRef('customer.import_id', '=', 'import_batch.id')
        .select((inner) => inner.fn.countAll().as('total'))
        .as('left'),
    ])
    .orderBy('started_at', 'desc')
    .orderBy('import_batch.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => Object.assign(row, { left: Number(row.left) }));
}

/** What goes with a card. */
const partsOfCard = ['customer_phone', 'customer_email', 'customer_tag', 'seen_customer'] as const;
/** What is written about a customer later; a card that has any of it is not taken back. */
const laterRecords = [
  'interaction',
  'follow_up',
  'observation',
  'consent',
  'form_draft',
  'complaint',
  'promise',
  'guided_talk',
] as const;

/** The cards of an import that nobody has touched since: not edited, no contact, no open call. */
function untouched(db: Reading, importId: string) {
  const untouchedByRecords = laterRecords.reduce(
    (cards, table) =>
      cards.where((expression) =>
        expression.not(
          expression.exists(
            expression
              .selectFrom(table)
              .whereRef(`${table}.customer_id`, '=', 'customer.id')
              .select(`${table}.key`),
          ),
        ),
      ),
    db.selectFrom('customer').where('import_id', '=', importId).where('version', '=', 1),
  );
  return untouchedByRecords
    .where((expression) =>
      expression.not(
        expression.exists(
          expression
            .selectFrom('customer_link')
            .where((link) =>
              link.or([
                link('from_id', '=', link.ref('customer.id')),
                link('to_id', '=', link.ref('customer.id')),
              ]),
            )
            .select('customer_link.key'),
        ),
      ),
    )
    .where((expression) =>
      expression.not(
        expression.exists(
          expression
            .selectFrom('call_draft')
            .where('closed_at', 'is', null)
            .where(sql<SqlBool>`content like '%' || customer.id || '%'`)
            .select('call_draft.key'),
        ),
      ),
    )
    .where((expression) =>
      expression.not(
        expression.exists(
          expression
            .selectFrom('typed_draft')
            .where((draft) =>
              draft.or([
                draft('subject_id', '=', draft.ref('customer.id')),
                sql<SqlBool>`content like '%' || customer.id || '%'`,
              ]),
            )
            .select('typed_draft.key'),
        ),
      ),
    );
}

/**
 * Removes up to `limit` untouched cards of an import for good, beginning behind the card with the
 * key `after`. Returns how many, and the last of them; 0 means that there is nothing more.
 */
export async function takeBackSome(
  trx: Writing,
  actor: Actor,
  importId: string,
  { after, limit }: { after: number; limit: number },
): Promise<{ removed: number; last: number }> {
  const cards = await untouched(trx, importId)
    .where('key', '>', after)
    .select(['key', 'id'])
    .orderBy('key')
    .limit(limit)
    .execute();
  const last = cards.at(-1);
  if (!last) return { removed: 0, last: after };
  const ids = cards.map(({ id }) => id);
  const keys = cards.map(({ key }) => key);
  await unindexCustomers(trx, keys);
  for (const table of partsOfCard) {
    await trx.deleteFrom(table).where('customer_id', 'in', ids).execute();
  }
  await trx.deleteFrom('customer').where('key', 'in', keys).execute();
  await recordChanges(
    trx,
    actor,
    ids.map((entityId) => ({ entity: 'customer', entityId, action: 'remove' })),
  );
  return { removed: cards.length, last: last.key };
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
    let batch = { removed: 0, last: 0 };
    do {
      const from = { after: batch.last, limit: 500 };
      batch = await db.transaction().execute((trx) => takeBackSome(trx, actor, id, from));
    } while (batch.removed > 0);
    await db.transaction().execute((trx) => finishImport(trx, actor, id, 0));
  }
}

/** What was chosen for these columns the last time; null when they have not been seen. */
export async function readMapping(db: Reading, headerKey: string): Promise<unknown> {
  const row = await db
    .selectFrom('import_mapping')
    .where('header_key', '=', headerKey)
    .select('mapping')
    .executeTakeFirst();
  return row ? JSON.parse(row.mapping) : null;
}

export async function rememberMapping(
  trx: Writing,
  actor: Actor,
  headerKey: string,
  mapping: Mapping,
): Promise<void> {
  const row = {
    mapping: JSON.stringify(mapping),
    staff_id: actor.staffId,
    used_at: actor.now,
  };
  await trx
    .insertInto('import_mapping')
    .values({ header_key: headerKey, ...row })
    .onConflict((conflict) => conflict.column('header_key').doUpdateSet(row))
    .execute();
  await recordChange(trx, actor, {
    entity: 'import_mapping',
    entityId: headerKey,
    action: 'update',
    after: mapping,
  });
}
