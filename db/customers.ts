import { isDeepStrictEqual } from 'node:util';
import { pickDetails } from '#contract/customers.ts';
import type { Reading, Writing } from './connection.ts';
import {
  columnsOf,
  readStoredCustomer,
  type StoredCustomer,
  type StoredDetails,
  searchableOf,
  sortKeyOf,
} from './customer-details.ts';
import { StorageError } from './errors.ts';
import { uuidv7 } from './ids.ts';
import { type Actor, recordChange } from './journal.ts';
import { indexCustomer, unindexCustomers } from './search/customers.ts';
import { fold } from './search/fold.ts';
import { writeTags } from './tags.ts';

export async function createCustomer(
  trx: Writing,
  actor: Actor,
  details: StoredDetails,
  importId: string | null = null,
): Promise<{ id: string; version: number }> {
  const id = uuidv7(Date.parse(actor.now));
  const { key } = await trx
    .insertInto('customer')
    .values({
      id,
      version: 1,
      ...columnsOf(details),
      import_id: importId,
      created_at: actor.now,
      updated_at: actor.now,
      binned_at: null,
      last_contact_at: null,
    })
    .returning('key')
    .executeTakeFirstOrThrow();
  await writeContacts(trx, id, details);
  await writeTags(trx, actor, id, details.tags);
  await indexCustomer(trx, key, searchableOf(details));
  await recordChange(trx, actor, {
    entity: 'customer',
    entityId: id,
    action: 'create',
    after: details,
  });
  return { id, version: 1 };
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
    await writeContacts(trx, id, details);
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

async function writeContacts(trx: Writing, id: string, details: StoredDetails): Promise<void> {
  if (details.phones.length > 0) {
    await trx
      .insertInto('customer_phone')
      .values(
        details.phones.map(({ number, e164, label = null }, position) => ({
          customer_id: id,
          position,
          number,
          e164,
          label,
        })),
      )
      .execute();
  }
  if (details.emails.length > 0) {
    await trx
      .insertInto('customer_email')
      .values(
        details.emails.map(({ address, label = null }, position) => ({
          customer_id: id,
          position,
          address,
          folded: fold(address),
          label,
        })),
      )
      .execute();
  }
}

/** Whether a card with this name and one of these numbers or addresses exists outside the bin. */
export async function isKnown(db: Reading, details: StoredDetails): Promise<boolean> {
  const numbers = details.phones.flatMap(({ e164 }) => (e164 ? [e164] : []));
  const addresses = details.emails.map(({ address }) => fold(address));
  if (numbers.length + addresses.length === 0) return false;
  const same = await db
    .selectFrom('customer')
    .where('binned_at', 'is', null)
    .where('sort_key', '=', sortKeyOf(details))
    .where((expression) => {
      const byPhone = db.selectFrom('customer_phone').where('e164', 'in', numbers);
      const byEmail = db.selectFrom('customer_email').where('folded', 'in', addresses);
      return expression.or([
        ...(numbers.length > 0 ? [expression('id', 'in', byPhone.select('customer_id'))] : []),
        ...(addresses.length > 0 ? [expression('id', 'in', byEmail.select('customer_id'))] : []),
      ]);
    })
    .select('customer.key')
    .executeTakeFirst();
  return same !== undefined;
}
