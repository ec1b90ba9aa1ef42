import type { Reading, Writing } from './connection.ts';
import { uuidv7 } from './ids.ts';
import { preparedWrite } from './prepared.ts';

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
    | 'complaint'
    | 'promise'
    | 'guided_talk'
    | 'playbook'
    | 'root_cause'
    | 'corrective_action'
    | 'shop_rules'
    | 'snooze'
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
  await insertChange(trx, changeRow(actor, change));
}

/** For what writes many rows at once: at least one change. */
export async function recordChanges(
  trx: Writing,
  actor: Actor,
  changes: readonly Change[],
): Promise<void> {
  await trx
    .insertInto('change')
    .values(changes.map((change) => changeRow(actor, change)))
    .execute();
}

/** When anything was last changed, ISO 8601 in UTC; undefined where nothing ever was. */
export async function newestChange(db: Reading): Promise<string | undefined> {
  const newest = await db
    .selectFrom('change')
    .select('at')
    .orderBy('key', 'desc')
    .limit(1)
    .executeTakeFirst();
  return newest?.at;
}

function changeRow(actor: Actor, { entity, entityId, action, before, after }: Change) {
  return {
    id: uuidv7(Date.parse(actor.now)),
    batch_id: actor.batchId,
    at: actor.now,
    staff_id: actor.staffId,
    entity,
    entity_id: entityId,
    action,
    before: before === undefined ? null : JSON.stringify(before),
    after: after === undefined ? null : JSON.stringify(after),
  };
}

const insertChange = preparedWrite<ReturnType<typeof changeRow>>((trx, parameter) =>
  trx.insertInto('change').values({
    id: parameter('id'),
    batch_id: parameter('batch_id'),
    at: parameter('at'),
    staff_id: parameter('staff_id'),
    entity: parameter('entity'),
    entity_id: parameter('entity_id'),
    action: parameter('action'),
    before: parameter('before'),
    after: parameter('after'),
  }),
);
