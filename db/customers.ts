import type { CustomerCard, CustomerDetails } from '#contract/customers.ts';
import type { Reading, Writing } from './connection.ts';
import { StorageError } from './errors.ts';
import { uuidv7 } from './ids.ts';
import { type Actor, recordChange, recordChanges } from './journal.ts';
import { indexCustomer, unindexCustomer } from './search/customers.ts';
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
    .select((expression) => [
      expression.fn.countAll().as('contactCount'),
      expression.fn.max('started_at').as('lastContactAt'),
    ])
    .executeTakeFirstOrThrow();
  return {
    ...row,
    contactCount: Number(contacts.contactCount),
    lastContactAt: contacts.lastContactAt,
  };
}

type StoredCard = Omit<CustomerCard, 'contactCount' | 'lastContactAt'> & { key: number };

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
  };
}

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
        ...columns(details),
        import_id: importId,
        created_at: actor.now,
        updated_at: actor.now,
        binned_at: null,
      })),
    )
    .returning(['key', 'id'])
    .execute();
  await writeContacts(trx, cards);
  for (const { key, id } of stored) {
    const details = cards.get(id);
    if (details) await indexCustomer(trx, key, searchable(details));
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
  const before = await readRow(trx, id);
  if (before.version !== version) throw new StorageError('CONFLICT', 'customer');
  await trx
    .updateTable('customer')
    .set({ ...columns(details), version: version + 1, updated_at: actor.now })
    .where('id', '=', id)
    .execute();
  await trx.deleteFrom('customer_phone').where('customer_id', '=', id).execute();
  await trx.deleteFrom('customer_email').where('customer_id', '=', id).execute();
  await writeContacts(trx, new Map([[id, details]]));
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
  if (binned) await unindexCustomer(trx, before.key);
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
    sort_key: sortKeyOf(details),
  };
}

/** Where the card stands in the alphabet; equal for two cards of the same name. */
export function sortKeyOf(details: StoredDetails): string {
  return sortKey(nameParts(details));
}

/** People by family name, firms by their name, the nameless by number or address. */
function nameParts(details: StoredDetails): string[] {
  const person = [details.familyName, details.givenName].filter((part) => part !== '');
  if (person.length > 0) return person;
  if (details.company !== '') return [details.company];
  return [details.phones[0]?.number ?? details.emails[0]?.address ?? ''];
}

async function writeContacts(
  trx: Writing,
  cards: ReadonlyMap<string, StoredDetails>,
): Promise<void> {
  const phones = Array.from(cards, ([customer_id, details]) =>
    details.phones.map(({ number, e164 }, position) => ({ customer_id, position, number, e164 })),
  ).flat();
  if (phones.length > 0) await trx.insertInto('customer_phone').values(phones).execute();
  const emails = Array.from(cards, ([customer_id, details]) =>
    details.emails.map(({ address }, position) => ({
      customer_id,
      position,
      address,
      folded: fold(address),
    })),
  ).flat();
  if (emails.length > 0) await trx.insertInto('customer_email').values(emails).execute();
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
