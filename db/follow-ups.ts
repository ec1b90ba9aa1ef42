import type { UpdateObject } from 'kysely';
import { type Preparation, preparation as preparationSchema } from '#contract/preparation.ts';
import type { Reading, Writing } from './connection.ts';
import { StorageError } from './errors.ts';
import { uuidv7 } from './ids.ts';
import { type Actor, type Change, recordChange } from './journal.ts';
import type { Database } from './schema.ts';

interface NewFollowUp {
  customerId: string;
  /** The contact in which it was agreed. */
  interactionId: string | null;
  /** YYYY-MM-DD in the shop. */
  dueOn: string;
  note: string;
  /** With it, it is a planned hard call. */
  preparation?: Preparation | null;
}

interface Target {
  id: string;
  version: number;
}

export const preparationOf = (stored: string | null): Preparation | null =>
  stored === null ? null : preparationSchema.parse(JSON.parse(stored));

const storedAs = (preparation: Preparation | null): string | null =>
  preparation && JSON.stringify(preparation);

export async function addFollowUp(
  trx: Writing,
  actor: Actor,
  followUp: NewFollowUp,
): Promise<Target> {
  const id = uuidv7(Date.parse(actor.now));
  await trx
    .insertInto('follow_up')
    .values({
      id,
      version: 1,
      customer_id: followUp.customerId,
      staff_id: actor.staffId,
      interaction_id: followUp.interactionId,
      due_on: followUp.dueOn,
      note: followUp.note,
      preparation: storedAs(followUp.preparation ?? null),
      created_at: actor.now,
      done_at: null,
      binned_at: null,
    })
    .execute();
  await recordChange(trx, actor, {
    entity: 'follow_up',
    entityId: id,
    action: 'create',
    after: followUp,
  });
  return { id, version: 1 };
}

/** To another day, with another note or otherwise prepared. Fails with NOT_FOUND or CONFLICT. */
export async function changeFollowUp(
  trx: Writing,
  actor: Actor,
  target: Target,
  after: Pick<NewFollowUp, 'dueOn' | 'note' | 'preparation'>,
): Promise<number> {
  const { due_on, note, preparation } = await readCurrent(trx, target);
  const anew = after.preparation;
  return write(trx, actor, target, {
    values: {
      due_on: after.dueOn,
      note: after.note,
      ...(anew !== undefined && { preparation: storedAs(anew) }),
    },
    change: {
      action: 'update',
      before: {
        dueOn: due_on,
        note,
        ...(anew !== undefined && { preparation: preparationOf(preparation) }),
      },
      after,
    },
  });
}

/** Fails with NOT_FOUND, or with CONFLICT, also when it is finished already. */
export async function finishFollowUp(trx: Writing, actor: Actor, target: Target): Promise<number> {
  const { done_at } = await readCurrent(trx, target);
  if (done_at !== null) throw new StorageError('CONFLICT', 'follow_up');
  return write(trx, actor, target, {
    values: { done_at: actor.now },
    change: { action: 'finish' },
  });
}

/** Undo of finish. Fails with NOT_FOUND, or with CONFLICT, also when it is not finished. */
export async function resumeFollowUp(trx: Writing, actor: Actor, target: Target): Promise<number> {
  const { done_at } = await readCurrent(trx, target);
  if (done_at === null) throw new StorageError('CONFLICT', 'follow_up');
  return write(trx, actor, target, { values: { done_at: null }, change: { action: 'reopen' } });
}

/** Whose it is. Fails with NOT_FOUND. */
export async function readFollowedUp(db: Reading, id: string): Promise<string> {
  const row = await db
    .selectFrom('follow_up')
    .select('customer_id')
    .where('id', '=', id)
    .where('binned_at', 'is', null)
    .executeTakeFirst();
  if (!row) throw new StorageError('NOT_FOUND', 'follow_up');
  return row.customer_id;
}

/** Undo of add. Fails with NOT_FOUND or CONFLICT. */
export async function binFollowUp(trx: Writing, actor: Actor, target: Target): Promise<number> {
  await readCurrent(trx, target);
  return write(trx, actor, target, {
    values: { binned_at: actor.now },
    change: { action: 'bin' },
  });
}

interface FollowUpState {
  version: number;
  done: boolean;
}

/** Undefined when it was taken away. */
export async function readFollowUpState(
  db: Reading,
  id: string,
): Promise<FollowUpState | undefined> {
  const row = await db
    .selectFrom('follow_up')
    .select(['version', 'done_at'])
    .where('id', '=', id)
    .where('binned_at', 'is', null)
    .executeTakeFirst();
  return row && { version: row.version, done: row.done_at !== null };
}

/**
 * A saved contact finishes the follow-up that it was for. Nothing happens when that is another
 * customer's or over already: the contact itself must not be lost for it.
 */
export async function finishWithContact(
  trx: Writing,
  actor: Actor,
  { id, customerId }: { id: string; customerId: string },
): Promise<void> {
  const open = await trx
    .selectFrom('follow_up')
    .select(['id', 'version'])
    .where('id', '=', id)
    .where('customer_id', '=', customerId)
    .where('done_at', 'is', null)
    .where('binned_at', 'is', null)
    .executeTakeFirst();
  if (open) await finishFollowUp(trx, actor, open);
}

/** Undo of a saved call: the follow-up that was finished with it is open again. */
export async function resumeFinishedWith(
  trx: Writing,
  actor: Actor,
  interactionId: string,
): Promise<void> {
  const done = await trx
    .selectFrom('change as saved')
    .innerJoin('change as finished', 'finished.batch_id', 'saved.batch_id')
    .innerJoin('follow_up', 'follow_up.id', 'finished.entity_id')
    .where('saved.entity', '=', 'interaction')
    .where('saved.entity_id', '=', interactionId)
    .where('saved.action', '=', 'create')
    .where('finished.entity', '=', 'follow_up')
    .where('finished.action', '=', 'finish')
    .where('follow_up.done_at', 'is not', null)
    .where('follow_up.binned_at', 'is', null)
    .select(['follow_up.id', 'follow_up.version'])
    .executeTakeFirst();
  if (done) await resumeFollowUp(trx, actor, done);
}

/** Undo of a saved call: what was agreed in it goes with it. */
export async function binFollowUpsOf(
  trx: Writing,
  actor: Actor,
  interactionId: string,
): Promise<void> {
  const agreed = await trx
    .selectFrom('follow_up')
    .select(['id', 'version'])
    .where('interaction_id', '=', interactionId)
    .where('binned_at', 'is', null)
    .execute();
  for (const followUp of agreed) await binFollowUp(trx, actor, followUp);
}

async function readCurrent(trx: Writing, { id, version }: Target) {
  const current = await trx
    .selectFrom('follow_up')
    .select(['version', 'due_on', 'note', 'preparation', 'done_at'])
    .where('id', '=', id)
    .where('binned_at', 'is', null)
    .executeTakeFirst();
  if (!current) throw new StorageError('NOT_FOUND', 'follow_up');
  if (current.version !== version) throw new StorageError('CONFLICT', 'follow_up');
  return current;
}

interface Write {
  values: UpdateObject<Database, 'follow_up'>;
  change: Pick<Change, 'action' | 'before' | 'after'>;
}

async function write(
  trx: Writing,
  actor: Actor,
  { id, version }: Target,
  { values, change }: Write,
): Promise<number> {
  await trx
    .updateTable('follow_up')
    .set({ ...values, version: version + 1 })
    .where('id', '=', id)
    .execute();
  await recordChange(trx, actor, { entity: 'follow_up', entityId: id, ...change });
  return version + 1;
}
