import { isDeepStrictEqual } from 'node:util';
import { mostTags } from '#contract/customer-profile.ts';
import { type BulkChange, storedDetails } from '#contract/customers.ts';
import type { Writing } from './connection.ts';
import { readStoredCustomer, type StoredDetails } from './customer-details.ts';
import { patchCustomer, pickNamed } from './customers.ts';
import { StorageError } from './errors.ts';
import type { Actor } from './journal.ts';
import { foldTag } from './tags.ts';

/**
 * Makes one change to some cards, leaving out those that are as wanted already or in the bin.
 * Returns how many were changed.
 */
export async function changeSome(
  trx: Writing,
  actor: Actor,
  ids: readonly string[],
  change: BulkChange,
): Promise<number> {
  const present = await trx
    .selectFrom('customer')
    .select('id')
    .where('id', 'in', ids)
    .where('binned_at', 'is', null)
    .execute();
  let changed = 0;
  for (const { id } of present) {
    const card = await readStoredCustomer(trx, id);
    const patch = patchFor(card, change);
    if (!patch) continue;
    await patchCustomer(trx, actor, card, patch);
    changed += 1;
  }
  return changed;
}

function patchFor(card: StoredDetails, change: BulkChange): Partial<StoredDetails> | undefined {
  if ('responsibleId' in change) {
    return card.responsibleId === change.responsibleId ? undefined : change;
  }
  const folded = foldTag('addTag' in change ? change.addTag : change.removeTag);
  const others = card.tags.filter((tag) => foldTag(tag) !== folded);
  const has = others.length < card.tags.length;
  if ('removeTag' in change) return has ? { tags: others } : undefined;
  return has || others.length >= mostTags ? undefined : { tags: [...others, change.addTag] };
}

interface Reverted {
  reverted: number;
  /** Cards that are no longer as the batch left them. */
  kept: number;
  /** Where to go on; null at the end. */
  last: number | null;
}

/**
 * Takes back some of the updates of a batch, those after the journal's key `after`. What else has
 * changed on a card since does not matter. Fails with NOT_FOUND when the batch holds no update.
 */
export async function revertSome(
  trx: Writing,
  actor: Actor,
  { batchId, after, limit }: { batchId: string; after: number; limit: number },
): Promise<Reverted> {
  const updates = await updatesOf(trx, batchId)
    .select(['key', 'entity_id', 'before', 'after'])
    .where('key', '>', after)
    .orderBy('key')
    .limit(limit)
    .execute();
  if (updates.length === 0 && after === 0) throw new StorageError('NOT_FOUND', 'change');
  const result: Reverted = { reverted: 0, kept: 0, last: updates.at(-1)?.key ?? null };
  for (const update of updates) {
    const done = await revertUpdate(trx, actor, update);
    result[done ? 'reverted' : 'kept'] += 1;
  }
  return result;
}

export async function countUpdates(db: Pick<Writing, 'selectFrom'>, batchId: string) {
  const { total } = await updatesOf(db, batchId)
    .select((expression) => expression.fn.countAll().as('total'))
    .executeTakeFirstOrThrow();
  return Number(total);
}

function updatesOf(db: Pick<Writing, 'selectFrom'>, batchId: string) {
  return db
    .selectFrom('change')
    .where('batch_id', '=', batchId)
    .where('entity', '=', 'customer')
    .where('action', '=', 'update');
}

interface Update {
  entity_id: string;
  before: string | null;
  after: string | null;
}

async function revertUpdate(trx: Writing, actor: Actor, update: Update): Promise<boolean> {
  const present = await trx
    .selectFrom('customer')
    .select('id')
    .where('id', '=', update.entity_id)
    .executeTakeFirst();
  if (!present) return false;
  const card = await readStoredCustomer(trx, present.id);
  const after = readDetails(update.after);
  if (!isDeepStrictEqual(readDetails(JSON.stringify(pickNamed(card, after))), after)) return false;
  await patchCustomer(trx, actor, card, readDetails(update.before));
  return true;
}

/** What the journal holds of a card; a detail that did not exist then is not named. */
function readDetails(json: string | null): Partial<StoredDetails> {
  return storedDetails.partial().parse(JSON.parse(json ?? '{}')) as Partial<StoredDetails>;
}
