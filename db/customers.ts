import { pickDetails } from '#contract/customers.ts';
import type { Writing } from './connection.ts';
import {
  columnsOf,
  readStoredCustomer,
  type StoredDetails,
  searchableOf,
} from './customer-details.ts';
import { StorageError } from './errors.ts';
import { uuidv7 } from './ids.ts';
import { type Actor, recordChange, recordChanges } from './journal.ts';
import { indexCustomer, unindexCustomer } from './search/customers.ts';
import { fold } from './search/fold.ts';
import { addTags, writeTags } from './tags.ts';

export async function createCustomer(
  trx: Writing,
  actor: Actor,
  details: StoredDetails,
): Promise<{ id: string; version: number }> {
  const [id = ''] = await createCustomers(trx, actor, [details], null);
  return { id, version: 1 };
}

/** At least one card, with a few statements for all of them. Returns their ids in order. */
export async function createCustomers(
  trx: Writing,
  actor: Actor,
  people: readonly StoredDetails[],
  importId: string | null,
): Promise<string[]> {
  const time = Date.parse(actor.now);
  const cards = new Map(people.map((details) => [uuidv7(time), details]));
  const stored = await trx
    .insertInto('customer')
    .values(
      Array.from(cards, ([id, details]) => ({
        id,
        version: 1,
        ...columnsOf(details),
        import_id: importId,
        created_at: actor.now,
        updated_at: actor.now,
        binned_at: null,
      })),
    )
    .returning(['key', 'id'])
    .execute();
  await writeContacts(trx, cards);
  await addTags(trx, actor, new Map(Array.from(cards, ([id, { tags }]) => [id, tags])));
  for (const { key, id } of stored) {
    const details = cards.get(id);
    if (details) await indexCustomer(trx, key, searchableOf(details));
  }
  await recordChanges(
    trx,
    actor,
    Array.from(cards, ([entityId, after]) => ({
      entity: 'customer',
      entityId,
      action: 'create',
      after,
    })),
  );
  return [...cards.keys()];
}

/** Fails with NOT_FOUND, or with CONFLICT when the card was changed since `version` was read. */
export async function updateCustomer(
  trx: Writing,
  actor: Actor,
  { id, version }: { id: string; version: number },
  details: StoredDetails,
): Promise<number> {
  const before = await readStoredCustomer(trx, id);
  if (before.version !== version) throw new StorageError('CONFLICT', 'customer');
  await trx
    .updateTable('customer')
    .set({ ...columnsOf(details), version: version + 1, updated_at: actor.now })
    .where('id', '=', id)
    .execute();
  await trx.deleteFrom('customer_phone').where('customer_id', '=', id).execute();
  await trx.deleteFrom('customer_email').where('customer_id', '=', id).execute();
  await writeContacts(trx, new Map([[id, details]]));
  await writeTags(trx, actor, id, details.tags);
  if (before.binnedAt === null) await indexCustomer(trx, before.key, searchableOf(details));
  await recordChange(trx, actor, {
    entity: 'customer',
    entityId: id,
    action: 'update',
    before: pickDetails(before),
    after: details,
  });
  return version + 1;
}

/** To the bin or out of it; nothing of the card is lost. Fails like updateCustomer. */
export async function setBinned(
  trx: Writing,
  actor: Actor,
  { id, version }: { id: string; version: number },
  binned: boolean,
): Promise<number> {
  const before = await readStoredCustomer(trx, id);
  if (before.version !== version || (before.binnedAt !== null) === binned) {
    throw new StorageError('CONFLICT', 'customer');
  }
  await trx
    .updateTable('customer')
    .set({ binned_at: binned ? actor.now : null, version: version + 1 })
    .where('id', '=', id)
    .execute();
  if (binned) await unindexCustomer(trx, before.key);
  else await indexCustomer(trx, before.key, searchableOf(before));
  await recordChange(trx, actor, {
    entity: 'customer',
    entityId: id,
    action: binned ? 'bin' : 'restore',
  });
  return version + 1;
}

async function writeContacts(
  trx: Writing,
  cards: ReadonlyMap<string, StoredDetails>,
): Promise<void> {
  const phones = Array.from(cards, ([customer_id, details]) =>
    details.phones.map(({ number, e164, label = null }, position) => ({
      customer_id,
      position,
      number,
      e164,
      label,
    })),
  ).flat();
  if (phones.length > 0) await trx.insertInto('customer_phone').values(phones).execute();
  const emails = Array.from(cards, ([customer_id, details]) =>
    details.emails.map(({ address, label = null }, position) => ({
      customer_id,
      position,
      address,
      folded: fold(address),
      label,
    })),
  ).flat();
  if (emails.length > 0) await trx.insertInto('customer_email').values(emails).execute();
}
