import type { ComplaintFacts } from '#contract/complaint-input.ts';
import type { ComplaintEvent, ComplaintNumber } from '#contract/complaints.ts';
import {
  type ComplaintColumns,
  columnsOfFacts,
  derivedColumns,
  neverDue,
  type StoredComplaint,
} from './complaint-columns.ts';
import type { Reading, Writing } from './connection.ts';
import { StorageError } from './errors.ts';
import { uuidv7 } from './ids.ts';
import { type Actor, recordChange } from './journal.ts';

export interface ComplaintTarget {
  id: string;
  version: number;
}

/** What is done to a complaint, and why. */
export interface ComplaintDeed {
  did: ComplaintEvent['did'];
  columns: ComplaintColumns;
  reason: string;
  detail: ComplaintEvent['detail'];
  /** Cannot be taken back. */
  final?: boolean;
}

interface NewComplaint {
  customerId: string;
  callDraftId: string | null;
  /** ISO 4217. */
  currency: string;
  /** Of the day on which it was received, by the shop's clock. */
  year: number;
  facts: ComplaintFacts;
}

/** Fails with NOT_FOUND. */
export async function readStoredComplaint(db: Reading, id: string): Promise<StoredComplaint> {
  const row = await db.selectFrom('complaint').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new StorageError('NOT_FOUND', 'complaint');
  return row;
}

/** Fails with CONFLICT when somebody else changed it since. */
export async function readComplaintAt(
  db: Reading,
  { id, version }: ComplaintTarget,
): Promise<StoredComplaint> {
  const row = await readStoredComplaint(db, id);
  if (row.version !== version) throw new StorageError('CONFLICT', 'complaint');
  return row;
}

/** Takes a complaint in under the next number of its year. */
export async function createComplaint(
  trx: Writing,
  actor: Actor,
  { customerId, callDraftId, currency, year, facts }: NewComplaint,
): Promise<{ id: string; version: number; number: ComplaintNumber }> {
  const id = uuidv7(Date.parse(actor.now));
  const sequence = await nextNumber(trx, year);
  const columns = columnsOfFacts(facts);
  await trx
    .insertInto('complaint')
    .values({
      ...columns,
      ...derivedColumns({ ...columns, year, sequence }),
      id,
      version: 1,
      year,
      sequence,
      customer_id: customerId,
      staff_id: actor.staffId,
      call_draft_id: callDraftId,
      state: 'new',
      currency,
      mood_end: null,
      escalated: null,
      acknowledged_at: null,
      first_answer_at: null,
      options: '[]',
      verdict: null,
      remedy: null,
      cost: 0,
      reasons: '',
      alternatives: '',
      way: null,
      decided_at: null,
      decided_by: null,
      approved_by: null,
      replied_on: null,
      reply_medium: null,
      reply_proof: '',
      settled_at: null,
      settled_way: null,
      money_on: null,
      money_withheld: '',
      follow_up_id: null,
      satisfaction: null,
      satisfaction_comment: '',
      satisfaction_at: null,
      root_cause_id: null,
      prevention: '',
      closed_at: null,
      voided_at: null,
      due_at: neverDue,
      due_on: null,
      due_rule: null,
      due_assumed: 0,
      created_at: actor.now,
    })
    .execute();
  await addEvent(trx, actor, {
    id,
    did: 'take',
    from: null,
    to: 'new',
    reason: '',
    detail: {},
    before: null,
  });
  await recordChange(trx, actor, {
    entity: 'complaint',
    entityId: id,
    action: 'create',
    after: { year, sequence, customerId, ...facts },
  });
  return { id, version: 1, number: { year, sequence } };
}

/** A number that was given once is never given again, also when its complaint was void. */
async function nextNumber(trx: Writing, year: number): Promise<number> {
  const { last } = await trx
    .insertInto('complaint_counter')
    .values({ year, last: 1 })
    .onConflict((conflict) =>
      conflict.column('year').doUpdateSet((expression) => ({
        last: expression('complaint_counter.last', '+', 1),
      })),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return last;
}

/**
 * The only way in which a complaint changes: with an event that says who, when and why, and holds
 * what stood there. Fails with CONFLICT when somebody else changed it since.
 */
export async function changeComplaint(
  trx: Writing,
  actor: Actor,
  target: ComplaintTarget,
  { did, columns, reason, detail, final = false }: ComplaintDeed,
): Promise<number> {
  const row = await readComplaintAt(trx, target);
  const before = pick(row, columns);
  const version = await store(trx, row, columns);
  await addEvent(trx, actor, {
    id: row.id,
    did,
    from: row.state,
    to: columns.state ?? row.state,
    reason,
    detail,
    before: final ? null : before,
  });
  await recordChange(trx, actor, {
    entity: 'complaint',
    entityId: row.id,
    action: 'update',
    before,
    after: columns,
  });
  return version;
}

export interface TakenBack {
  version: number;
  did: ComplaintEvent['did'];
  detail: ComplaintEvent['detail'];
}

/**
 * Undo of what was done last; the history keeps it, marked, and that it was taken back. Fails with
 * CONFLICT when that cannot be undone or somebody else changed the complaint since.
 */
export async function takeBackOnComplaint(
  trx: Writing,
  actor: Actor,
  target: ComplaintTarget,
): Promise<TakenBack> {
  const row = await readComplaintAt(trx, target);
  const last = await trx
    .selectFrom('complaint_event')
    .where('complaint_id', '=', row.id)
    .where('did', '<>', 'takeBack')
    .where('taken_back_at', 'is', null)
    .select(['id', 'did', 'before', 'detail'])
    .orderBy('key', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!last || last.before === null) throw new StorageError('CONFLICT', 'complaint_event');
  const columns = JSON.parse(last.before) as ComplaintColumns;
  const version = await store(trx, row, columns);
  await trx
    .updateTable('complaint_event')
    .set({ taken_back_at: actor.now })
    .where('id', '=', last.id)
    .execute();
  const did = last.did as TakenBack['did'];
  await addEvent(trx, actor, {
    id: row.id,
    did: 'takeBack',
    from: row.state,
    to: columns.state ?? row.state,
    reason: '',
    detail: { did },
    before: null,
  });
  await recordChange(trx, actor, {
    entity: 'complaint',
    entityId: row.id,
    action: 'undo',
    before: pick(row, columns),
    after: columns,
  });
  return { version, did, detail: JSON.parse(last.detail) as TakenBack['detail'] };
}

async function store(
  trx: Writing,
  row: StoredComplaint,
  columns: ComplaintColumns,
): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable('complaint')
    .set({ ...columns, ...derivedColumns({ ...row, ...columns }), version: row.version + 1 })
    .where('id', '=', row.id)
    .where('version', '=', row.version)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new StorageError('CONFLICT', 'complaint');
  return row.version + 1;
}

function pick(row: StoredComplaint, columns: ComplaintColumns): ComplaintColumns {
  const names = Object.keys(columns) as (keyof ComplaintColumns)[];
  return Object.fromEntries(names.map((name) => [name, row[name]]));
}

interface NewEvent {
  /** Of the complaint. */
  id: string;
  did: ComplaintEvent['did'];
  from: string | null;
  to: string | null;
  reason: string;
  detail: ComplaintEvent['detail'];
  before: ComplaintColumns | null;
}

async function addEvent(trx: Writing, actor: Actor, event: NewEvent): Promise<void> {
  const { id, did, from, to, reason, detail, before } = event;
  await trx
    .insertInto('complaint_event')
    .values({
      id: uuidv7(Date.parse(actor.now)),
      complaint_id: id,
      at: actor.now,
      staff_id: actor.staffId,
      did,
      from_state: from,
      to_state: to,
      reason,
      detail: JSON.stringify(detail),
      before: before === null ? null : JSON.stringify(before),
      taken_back_at: null,
    })
    .execute();
}
