import { isDeepStrictEqual } from 'node:util';
import { mostTags } from '#contract/customer-profile.ts';
import { type BulkChange, storedDetails } from '#contract/customers.ts';
import type { Writing } from './connection.ts';
import {
  readStoredCustomers,
  type StoredCustomer,
  type StoredDetails,
} from './customer-details.ts';
import { type Patch, patchCustomers, pickNamed } from './customers.ts';
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
  const patches: Patch[] = [];
  for (const before of await readStoredCustomers(trx, ids)) {
    const patch = before.binnedAt === null ? patchFor(before, change) : undefined;
    if (patch) patches.push({ before, patch });
  }
  await patchCustomers(trx, actor, patches);
  return patches.length;
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
  const stored = await readStoredCustomers(
    trx,
    updates.map((update) => update.entity_id),
  );
  const cards = new Map(stored.map((card) => [card.id, card]));
  const patches: Patch[] = [];
  for (const update of updates) {
    const before = cards.get(update.entity_id);
    if (before && isAsLeft(before, update)) {
      patches.push({ before, patch: readDetails(update.before) });
    }
  }
  await patchCustomers(trx, actor, patches);
  return {
    reverted: patches.length,
    kept: updates.length - patches.length,
    last: updates.at(-1)?.key ?? null,
  };
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

function isAsLeft(card: StoredCustomer, update: Update): boolean {
  const after = readDetails(update.after);
  return isDeepStrictEqual(readDetails(JSON.stringify(pickNamed(card, after))), after);
}

const namedDetails = storedDetails.partial();

/** What the journal holds of a card; a detail that did not exist then is not named. */
function readDetails(json: string | null): Partial<StoredDetails> {
  return namedDetails.parse(JSON.parse(json ?? '{}')) as Partial<StoredDetails>;
}
