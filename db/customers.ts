import type { CustomerCard, CustomerDetails } from '#contract/customers.ts';
import type { Reading, Writing } from './connection.ts';
import { StorageError } from './errors.ts';
import { uuidv7 } from './ids.ts';
import { type Actor, recordChange } from './journal.ts';
import { indexCustomer, indexCustomers, unindexCustomers } from './search/customers.ts';
import { fold } from './search/fold.ts';
import { sortKey } from './search/sort-key.ts';

/** What a rule works out from the typed details before they are stored. */
export interface StoredDetails extends Omit<CustomerDetails, 'phones'> {
  phones: readonly { number: string; e164: string | null }[];
}

/** Fails with NOT_FOUND. A card in the bin can still be read. */
export async function readCustomer(db: Reading, id: string): Promise<CustomerCard> {
  const { key: _key, ...row } = await readRow(db, id);
  const contacts = await db
    .selectFrom('interaction')
    .where('customer_id', '=', id)
    .where('binned_at', 'is', null)
    .select((expression) => expression.fn.countAll().as('total'))
    .executeTakeFirstOrThrow();
  return { ...row, contactCount: Number(contacts.total) };
}

type StoredCard = Omit<CustomerCard, 'contactCount'> & { key: number };

async function readRow(db: Reading, id: string): Promise<StoredCard> {
  const row = await db.selectFrom('customer').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new StorageError('NOT_FOUND', 'customer');
  const phones = await db
    .selectFrom('customer_phone')
    .select(['number', 'e164'])
    .where('customer_id', '=', id)
    .orderBy('position')
    .execute();
  const emails = await db
    .selectFrom('customer_email')
    .select('address')
    .where('customer_id', '=', id)
    .orderBy('position')
    .execute();
  return {
    key: row.key,
    id: row.id,
    version: row.version,
    givenName: row.given_name,
    familyName: row.family_name,
    company: row.company,
    phones,
    emails,
    address: {
      street: row.street,
      postalCode: row.postal_code,
      city: row.city,
      region: row.region,
      country: row.country,
    },
    note: row.note,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    binnedAt: row.binned_at,
    lastContactAt: row.last_contact_at,
  };
}

export async function createCustomer(
  trx: Writing,
  actor: Actor,
  details: StoredDetails,
): Promise<{ id: string; version: number }> {
  const { id, key } = await insertCustomer(trx, actor, details, null);
  await indexCustomer(trx, key, searchable(details));
  return { id, version: 1 };
}

/** Creates those cards of an import that are not here yet. Returns how many. */
export async function createUnknownCustomers(
  trx: Writing,
  actor: Actor,
  cards: readonly StoredDetails[],
  importId: string,
): Promise<number> {
  const created = [];
  for (const details of cards) {
    if (await isKnown(trx, details)) continue;
    const { key } = await insertCustomer(trx, actor, details, importId);
    created.push({ key, ...searchable(details) });
  }
  await indexCustomers(trx, created);
  return created.length;
}

async function insertCustomer(
  trx: Writing,
  actor: Actor,
  details: StoredDetails,
  importId: string | null,
): Promise<{ id: string; key: number }> {
  const id = uuidv7(Date.parse(actor.now));
  const { key } = await trx
    .insertInto('customer')
    .values({
      id,
      version: 1,
      ...columns(details),
      import_id: importId,
      created_at: actor.now,
      updated_at: actor.now,
      binned_at: null,
      last_contact_at: null,
    })
    .returning('key')
    .executeTakeFirstOrThrow();
  await writeContacts(trx, id, details);
  await recordChange(trx, actor, {
    entity: 'customer',
    entityId: id,
    action: 'create',
    after: details,
  });
  return { id, key };
}

/** Fails with NOT_FOUND, or with CONFLICT when the card was changed since `version` was read. */
export async function updateCustomer(
  trx: Writing,
  actor: Actor,
  { id, version }: { id: string; version: number },
  details: StoredDetails,
): Promise<number> {
  const before = await readRow(trx, id);
  if (before.version !== version) throw new StorageError('CONFLICT', 'customer');
  await trx
    .updateTable('customer')
    .set({ ...columns(details), version: version + 1, updated_at: actor.now })
    .where('id', '=', id)
    .execute();
  await trx.deleteFrom('customer_phone').where('customer_id', '=', id).execute();
  await trx.deleteFrom('customer_email').where('customer_id', '=', id).execute();
  await writeContacts(trx, id, details);
  if (before.binnedAt === null) await indexCustomer(trx, before.key, searchable(details));
  await recordChange(trx, actor, {
    entity: 'customer',
    entityId: id,
    action: 'update',
    before: detailsOf(before),
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
  const before = await readRow(trx, id);
  if (before.version !== version || (before.binnedAt !== null) === binned) {
    throw new StorageError('CONFLICT', 'customer');
  }
  await trx
    .updateTable('customer')
    .set({ binned_at: binned ? actor.now : null, version: version + 1 })
    .where('id', '=', id)
    .execute();
  if (binned) await unindexCustomers(trx, [before.key]);
  else await indexCustomer(trx, before.key, searchable(before));
  await recordChange(trx, actor, {
    entity: 'customer',
    entityId: id,
    action: binned ? 'bin' : 'restore',
  });
  return version + 1;
}

function columns(details: StoredDetails) {
  return {
    given_name: details.givenName,
    family_name: details.familyName,
    company: details.company,
    street: details.address.street,
    postal_code: details.address.postalCode,
    city: details.address.city,
    region: details.address.region,
    country: details.address.country,
    note: details.note,
    sort_key: sortKey(nameParts(details)),
  };
}

/** People by family name, firms by their name, the nameless by number or address. */
function nameParts(details: StoredDetails): string[] {
  const person = [details.familyName, details.givenName].filter((part) => part !== '');
  if (person.length > 0) return person;
  if (details.company !== '') return [details.company];
  return [details.phones[0]?.number ?? details.emails[0]?.address ?? ''];
}

async function writeContacts(trx: Writing, id: string, details: StoredDetails): Promise<void> {
  if (details.phones.length > 0) {
    await trx
      .insertInto('customer_phone')
      .values(
        details.phones.map(({ number, e164 }, position) => ({
          customer_id: id,
          position,
          number,
          e164,
        })),
      )
      .execute();
  }
  if (details.emails.length > 0) {
    await trx
      .insertInto('customer_email')
      .values(
        details.emails.map(({ address }, position) => ({
          customer_id: id,
          position,
          address,
          folded: fold(address),
        })),
      )
      .execute();
  }
}

function searchable(details: StoredDetails) {
  return {
    words: [
      details.familyName,
      details.givenName,
      details.company,
      details.address.city,
      ...details.emails.map(({ address }) => address),
    ],
    phones: details.phones.flatMap(({ number, e164 }) => (e164 ? [number, e164] : [number])),
  };
}

function detailsOf(card: StoredCard): StoredDetails {
  const { givenName, familyName, company, phones, emails, address, note } = card;
  return { givenName, familyName, company, phones, emails, address, note };
}

/** Whether a card with this name and one of these numbers or addresses exists outside the bin. */
async function isKnown(db: Reading, details: StoredDetails): Promise<boolean> {
  const numbers = details.phones.flatMap(({ e164 }) => (e164 ? [e164] : []));
  const addresses = details.emails.map(({ address }) => fold(address));
  if (numbers.length + addresses.length === 0) return false;
  const same = await db
    .selectFrom('customer')
    .where('binned_at', 'is', null)
    .where('sort_key', '=', sortKey(nameParts(details)))
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
