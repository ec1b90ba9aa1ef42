import type { Insertable, Selectable } from 'kysely';
import type { NewPromise, PromiseRecord } from '#contract/promises.ts';
import type { Reading, Writing } from './connection.ts';
import { StorageError } from './errors.ts';
import { uuidv7 } from './ids.ts';
import { type Actor, recordChange } from './journal.ts';
import type { PromiseTable } from './schema/complaints.ts';

export type StoredPromise = Selectable<PromiseTable>;
type PromiseColumns = Partial<Omit<Insertable<PromiseTable>, 'key' | 'id' | 'version'>>;

interface Target {
  id: string;
  version: number;
}

interface AddedPromise extends NewPromise {
  customerId: string;
  complaintId: string | null;
  callDraftId: string | null;
  /** ISO 4217. */
  currency: string;
}

export async function addPromise(
  trx: Writing,
  actor: Actor,
  promise: AddedPromise,
): Promise<Target> {
  const id = uuidv7(Date.parse(actor.now));
  await trx
    .insertInto('promise')
    .values({
      id,
      version: 1,
      customer_id: promise.customerId,
      complaint_id: promise.complaintId,
      call_draft_id: promise.callDraftId,
      staff_id: actor.staffId,
      keeper_id: promise.keeperId,
      what: promise.what,
      to_whom: promise.toWhom,
      due_on: promise.dueOn,
      cost: promise.cost,
      currency: promise.currency,
      state: 'open',
      ended_at: null,
      late: 0,
      evidence: '',
      reason: '',
      renegotiated: 0,
      created_at: actor.now,
    })
    .execute();
  await recordChange(trx, actor, {
    entity: 'promise',
    entityId: id,
    action: 'create',
    after: promise,
  });
  return { id, version: 1 };
}

/** Fails with NOT_FOUND, or with CONFLICT when somebody else changed it since. */
export async function readPromiseAt(db: Reading, { id, version }: Target): Promise<StoredPromise> {
  const row = await db.selectFrom('promise').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new StorageError('NOT_FOUND', 'promise');
  if (row.version !== version) throw new StorageError('CONFLICT', 'promise');
  return row;
}

interface PromiseDeed {
  did: 'change' | 'keep' | 'renegotiate' | 'break' | 'void';
  columns: PromiseColumns;
  reason: string;
}

/** Of an open one; otherwise fails with CONFLICT, and when somebody else changed it since. */
export async function changePromise(
  trx: Writing,
  actor: Actor,
  target: Target,
  { did, columns, reason }: PromiseDeed,
): Promise<number> {
  const row = await readPromiseAt(trx, target);
  if (row.state !== 'open') throw new StorageError('CONFLICT', 'promise');
  const before = pick(row, columns);
  await store(trx, row, columns);
  await trx
    .insertInto('promise_event')
    .values({
      id: uuidv7(Date.parse(actor.now)),
      promise_id: row.id,
      at: actor.now,
      staff_id: actor.staffId,
      did,
      reason,
      before: JSON.stringify(before),
      taken_back_at: null,
    })
    .execute();
  await recordChange(trx, actor, {
    entity: 'promise',
    entityId: row.id,
    action: 'update',
    before,
    after: columns,
  });
  return row.version + 1;
}

/** Undo of what was done last. Fails with CONFLICT when there is nothing. */
export async function takeBackOnPromise(
  trx: Writing,
  actor: Actor,
  target: Target,
): Promise<{ version: number; did: string }> {
  const row = await readPromiseAt(trx, target);
  const last = await trx
    .selectFrom('promise_event')
    .where('promise_id', '=', row.id)
    .where('taken_back_at', 'is', null)
    .select(['id', 'did', 'before'])
    .orderBy('key', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!last || last.before === null) throw new StorageError('CONFLICT', 'promise_event');
  const columns = JSON.parse(last.before) as PromiseColumns;
  await store(trx, row, columns);
  await trx
    .updateTable('promise_event')
    .set({ taken_back_at: actor.now })
    .where('id', '=', last.id)
    .execute();
  await recordChange(trx, actor, {
    entity: 'promise',
    entityId: row.id,
    action: 'undo',
    before: pick(row, columns),
    after: columns,
  });
  return { version: row.version + 1, did: last.did };
}

async function store(trx: Writing, row: StoredPromise, columns: PromiseColumns): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('promise')
    .set({ ...columns, version: row.version + 1 })
    .where('id', '=', row.id)
    .where('version', '=', row.version)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new StorageError('CONFLICT', 'promise');
}

function pick(row: StoredPromise, columns: PromiseColumns): PromiseColumns {
  const names = Object.keys(columns) as (keyof PromiseColumns)[];
  return Object.fromEntries(names.map((name) => [name, row[name]]));
}

/** Those that ended since a moment, and the open ones whose day was before `today` (YYYY-MM-DD). */
export async function countPromises(
  db: Reading,
  { since, today }: { since: string; today: string },
): Promise<{ kept: number; late: number; broken: number; overdue: number }> {
  const ended = await db
    .selectFrom('promise')
    .where('ended_at', '>=', since)
    .where('state', 'in', ['kept', 'broken'])
    .groupBy(['state', 'late'])
    .select((expression) => ['state', 'late', expression.fn.countAll().as('total')])
    .execute();
  const count = (state: PromiseRecord['state'], late: number) =>
    Number(ended.find((row) => row.state === state && row.late === late)?.total ?? 0);
  const { total } = await db
    .selectFrom('promise')
    .where('state', '=', 'open')
    .where('due_on', '<', today)
    .select((expression) => expression.fn.countAll().as('total'))
    .executeTakeFirstOrThrow();
  return {
    kept: count('kept', 0),
    late: count('kept', 1),
    broken: count('broken', 0),
    overdue: Number(total),
  };
}
