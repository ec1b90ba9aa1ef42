import type { Writing } from './connection.ts';
import { uuidv7 } from './ids.ts';

/** Who acts, when, and the batch that ties the changes of one action together. */
export interface Actor {
  readonly staffId: string;
  /** ISO 8601 UTC, from the one clock of the program. */
  readonly now: string;
  readonly batchId: string;
}

export interface Change {
  entity:
    | 'customer'
    | 'observation'
    | 'consent'
    | 'customer_link'
    | 'interaction'
    | 'follow_up'
    | 'saved_view'
    | 'shop'
    | 'staff'
    | 'call_draft'
    | 'import_batch'
    | 'import_mapping';
  entityId: string;
  action:
    | 'create'
    | 'update'
    | 'bin'
    | 'restore'
    | 'close'
    | 'reopen'
    | 'remove'
    | 'finish'
    | 'undo';
  before?: unknown;
  after?: unknown;
}

/** Every write goes into the journal in its own transaction; entries are never changed. */
export async function recordChange(trx: Writing, actor: Actor, change: Change): Promise<void> {
  await recordChanges(trx, actor, [change]);
}

/** For what writes many rows at once: at least one change. */
export async function recordChanges(
  trx: Writing,
  actor: Actor,
  changes: readonly Change[],
): Promise<void> {
  const time = Date.parse(actor.now);
  await trx
    .insertInto('change')
    .values(
      changes.map(({ entity, entityId, action, before, after }) => ({
        id: uuidv7(time),
        batch_id: actor.batchId,
        at: actor.now,
        staff_id: actor.staffId,
        entity,
        entity_id: entityId,
        action,
        before: before === undefined ? null : JSON.stringify(before),
        after: after === undefined ? null : JSON.stringify(after),
      })),
    )
    .execute();
}
