import { isDeepStrictEqual } from 'node:util';
import { pickDetails } from '#contract/customers.ts';
import type { Writing } from './connection.ts';
import {
  columnsOf,
  readStoredCustomer,
  type StoredCustomer,
  type StoredDetails,
  searchableOf,
} from './customer-details.ts';
import { StorageError } from './errors.ts';
import { uuidv7 } from './ids.ts';
import { type Actor, recordChange, recordChanges } from './journal.ts';
import { indexCustomer, indexCustomers, unindexCustomers } from './search/customers.ts';
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
        last_contact_at: null,
      })),
    )
    .returning(['key', 'id'])
    .execute();
  await writeContacts(trx, cards);
  await addTags(trx, actor, new Map(Array.from(cards, ([id, { tags }]) => [id, tags])));
  await indexCustomers(
    trx,
    stored.flatMap(({ key, id }) => {
      const details = cards.get(id);
      return details ? [{ key, ...searchableOf(details) }] : [];
    }),
  );
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
  return patchCustomer(trx, actor, before, details);
}

/** Changes what is named and nothing else of the card. Returns the new version. */
export async function patchCustomer(
  trx: Writing,
  actor: Actor,
  before: StoredCustomer,
  patch: Partial<StoredDetails>,
): Promise<number> {
  const { id } = before;
  const version = before.version + 1;
  const details = { ...pickDetails(before), ...patch };
  await trx
    .updateTable('customer')
    .set({ ...columnsOf(details), version, updated_at: actor.now })
    .where('id', '=', id)
    .execute();
  if (patch.phones || patch.emails) {
    await trx.deleteFrom('customer_phone').where('customer_id', '=', id).execute();
    await trx.deleteFrom('customer_email').where('customer_id', '=', id).execute();
    await writeContacts(trx, new Map([[id, details]]));
  }
  if (patch.tags) await writeTags(trx, actor, id, patch.tags);
  const after = await readStoredCustomer(trx, id);
  const searchable = searchableOf(after);
  if (after.binnedAt === null && !isDeepStrictEqual(searchable, searchableOf(before))) {
    await indexCustomer(trx, after.key, searchable);
  }
  await recordChange(trx, actor, {
    entity: 'customer',
    entityId: id,
    action: 'update',
    before: pickNamed(before, patch),
    after: pickNamed(after, patch),
  });
  return version;
}

/** What the card says about the details that `named` has. */
export function pickNamed(card: StoredCustomer, named: Partial<StoredDetails>): object {
  const details = Object.entries(pickDetails(card));
  return Object.fromEntries(details.filter(([name]) => Object.hasOwn(named, name)));
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
  if (binned) await unindexCustomers(trx, [before.key]);
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
