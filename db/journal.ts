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
    | 'import_batch';
  entityId: string;
  action: 'create' | 'update' | 'bin' | 'restore' | 'close' | 'reopen' | 'remove' | 'finish';
  before?: unknown;
  after?: unknown;
}

/** Every write goes into the journal in its own transaction; entries are never changed. */
export async function recordChange(trx: Writing, actor: Actor, change: Change): Promise<void> {
  await trx
    .insertInto('change')
    .values({
      id: uuidv7(Date.parse(actor.now)),
      batch_id: actor.batchId,
      at: actor.now,
      staff_id: actor.staffId,
      entity: change.entity,
      entity_id: change.entityId,
      action: change.action,
      before: change.before === undefined ? null : JSON.stringify(change.before),
      after: change.after === undefined ? null : JSON.stringify(change.after),
    })
    .execute();
}
