import type { Reading, Writing } from './connection.ts';
import { uuidv7 } from './ids.ts';
import { type Actor, recordChange } from './journal.ts';

// The customers of the demo shop came in with one import batch that says so. A batch that is not
// finished is being added or being removed; either way nothing of it is to stay.

export async function hasDemo(db: Reading): Promise<boolean> {
  const somebody = await db
    .selectFrom('import_batch')
    .innerJoin('customer', 'customer.import_id', 'import_batch.id')
    .where('import_batch.demo', '=', 1)
    .select('customer.key')
    .limit(1)
    .executeTakeFirst();
  return somebody !== undefined;
}

export async function beginDemo(trx: Writing, actor: Actor, id: string): Promise<void> {
  await trx
    .insertInto('import_batch')
    .values({
      id,
      staff_id: actor.staffId,
      file_name: '',
      started_at: actor.now,
      finished_at: null,
      demo: 1,
    })
    .execute();
}

export async function finishDemo(trx: Writing, actor: Actor, id: string): Promise<void> {
  await trx
    .updateTable('import_batch')
    .set({ finished_at: actor.now })
    .where('id', '=', id)
    .execute();
  await recordChange(trx, actor, { entity: 'import_batch', entityId: id, action: 'finish' });
}

/** A follow-up that has been done at some earlier time. */
export async function endFollowUp(
  trx: Writing,
  actor: Actor,
  id: string,
  doneAt: string,
): Promise<void> {
  await trx.updateTable('follow_up').set({ done_at: doneAt }).where('id', '=', id).execute();
  await recordChange(trx, actor, { entity: 'follow_up', entityId: id, action: 'finish' });
}

interface PastObservation {
  /** YYYY-MM-DD */
  seenOn: string;
  pattern: string | null;
  note: string;
}

export async function addObservation(
  trx: Writing,
  actor: Actor,
  customerId: string,
  { seenOn, pattern, note }: PastObservation,
): Promise<void> {
  const id = uuidv7(Date.parse(actor.now));
  await trx
    .insertInto('observation')
    .values({
      id,
      version: 1,
      customer_id: customerId,
      staff_id: actor.staffId,
      seen_on: seenOn,
      pattern,
      note,
      created_at: actor.now,
      binned_at: null,
    })
    .execute();
  await recordChange(trx, actor, { entity: 'observation', entityId: id, action: 'create' });
}

interface PastConsent {
  channel: string;
  wording: string;
  source: string;
  givenAt: string;
  withdrawnAt: string | null;
}

export async function addConsent(
  trx: Writing,
  actor: Actor,
  customerId: string,
  { channel, wording, source, givenAt, withdrawnAt }: PastConsent,
): Promise<void> {
  const id = uuidv7(Date.parse(actor.now));
  await trx
    .insertInto('consent')
    .values({
      id,
      customer_id: customerId,
      staff_id: actor.staffId,
      channel,
      wording,
      source,
      given_at: givenAt,
      withdrawn_at: withdrawnAt,
    })
    .execute();
  await recordChange(trx, actor, { entity: 'consent', entityId: id, action: 'create' });
}

export async function addLink(
  trx: Writing,
  actor: Actor,
  { fromId, toId, kind }: { fromId: string; toId: string; kind: string },
): Promise<void> {
  const id = uuidv7(Date.parse(actor.now));
  await trx
    .insertInto('customer_link')
    .values({ id, from_id: fromId, to_id: toId, kind })
    .execute();
  await recordChange(trx, actor, { entity: 'customer_link', entityId: id, action: 'create' });
}
