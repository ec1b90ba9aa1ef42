import type { NewObservation, Observation } from '#contract/observations.ts';
import type { Reading, Writing } from './connection.ts';
import { StorageError } from './errors.ts';
import { uuidv7 } from './ids.ts';
import { type Actor, recordChange } from './journal.ts';
import { prepared } from './prepared.ts';

interface Target {
  id: string;
  version: number;
}

/** Observations that are not in the bin, with who wrote them down. */
export function selectObservations(db: Reading) {
  return db
    .selectFrom('observation')
    .innerJoin('staff', 'staff.id', 'observation.staff_id')
    .where('observation.binned_at', 'is', null)
    .select([
      'observation.id',
      'observation.version',
      'observation.seen_on as seenOn',
      'observation.pattern',
      'observation.note',
      'staff.name as staffName',
    ])
    .$narrowType<Pick<Observation, 'pattern'>>();
}

/** The latest first. */
export function listObservations(
  db: Reading,
  customerId: string,
  limit: number,
): Promise<Observation[]> {
  return latestObservations(db, { customerId, limit });
}

const latestObservations = prepared<{ customerId: string; limit: number }, Observation>(
  (db, parameter) =>
    selectObservations(db)
      .where('observation.customer_id', '=', parameter('customerId'))
      .orderBy('observation.seen_on', 'desc')
      .orderBy('observation.id', 'desc')
      .limit(parameter('limit')),
);

export async function addObservation(
  trx: Writing,
  actor: Actor,
  customerId: string,
  observation: NewObservation,
): Promise<Target> {
  const id = uuidv7(Date.parse(actor.now));
  await trx
    .insertInto('observation')
    .values({
      id,
      version: 1,
      customer_id: customerId,
      staff_id: actor.staffId,
      seen_on: observation.seenOn,
      pattern: observation.pattern,
      note: observation.note,
      created_at: actor.now,
      binned_at: null,
    })
    .execute();
  await recordChange(trx, actor, {
    entity: 'observation',
    entityId: id,
    action: 'create',
    after: { customerId, ...observation },
  });
  return { id, version: 1 };
}

/** Fails with NOT_FOUND, or with CONFLICT when it was changed since `version` was read. */
export async function changeObservation(
  trx: Writing,
  actor: Actor,
  target: Target,
  observation: NewObservation,
): Promise<number> {
  const before = await readFor(trx, target, { binned: false });
  const { seenOn, pattern, note } = observation;
  await trx
    .updateTable('observation')
    .set({ seen_on: seenOn, pattern, note, version: target.version + 1 })
    .where('id', '=', target.id)
    .execute();
  await recordChange(trx, actor, {
    entity: 'observation',
    entityId: target.id,
    action: 'update',
    before: { seenOn: before.seen_on, pattern: before.pattern, note: before.note },
    after: observation,
  });
  return target.version + 1;
}

/** Out of sight, or back. Fails like changeObservation. */
export async function setObservationBinned(
  trx: Writing,
  actor: Actor,
  target: Target,
  binned: boolean,
): Promise<number> {
  await readFor(trx, target, { binned: !binned });
  await trx
    .updateTable('observation')
    .set({ binned_at: binned ? actor.now : null, version: target.version + 1 })
    .where('id', '=', target.id)
    .execute();
  await recordChange(trx, actor, {
    entity: 'observation',
    entityId: target.id,
    action: binned ? 'bin' : 'restore',
  });
  return target.version + 1;
}

async function readFor(trx: Writing, { id, version }: Target, { binned }: { binned: boolean }) {
  const row = await trx
    .selectFrom('observation')
    .select(['version', 'seen_on', 'pattern', 'note', 'binned_at'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw new StorageError('NOT_FOUND', 'observation');
  if (row.version !== version || (row.binned_at !== null) !== binned) {
    throw new StorageError('CONFLICT', 'observation');
  }
  return row;
}
