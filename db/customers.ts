import { isDeepStrictEqual } from 'node:util';
import { pickDetails } from '#contract/customers.ts';
import type { Writing } from './connection.ts';
import {
  columnsOf,
  readStoredCustomer,
  readStoredCustomers,
  type StoredCustomer,
  type StoredDetails,
  searchableOf,
} from './customer-details.ts';
import { StorageError } from './errors.ts';
import { uuidv7 } from './ids.ts';
import { type Actor, type Change, recordChange, recordChanges } from './journal.ts';
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
  await patchCustomers(trx, actor, [{ before, patch: details }]);
  return version + 1;
}

/** A card as it was read, and what becomes of it. */
export interface Patch {
  before: StoredCustomer;
  /** What is named here changes, and nothing else of the card. */
  patch: Partial<StoredDetails>;
}

/**
 * Changes cards, each of them once, with a few statements for all of them. Fails with CONFLICT when
 * one was changed since it was read.
 */
export async function patchCustomers(
  trx: Writing,
  actor: Actor,
  patches: readonly Patch[],
): Promise<void> {
  if (patches.length === 0) return;
  await updateColumns(trx, actor, patches);
  const reached = patches.filter(({ patch }) => patch.phones ?? patch.emails);
  await replaceContacts(trx, new Map(reached.map((one) => [one.before.id, detailsOf(one)])));
  const tags = new Map<string, readonly string[]>();
  for (const { before, patch } of patches) if (patch.tags) tags.set(before.id, patch.tags);
  await writeTags(trx, actor, tags);
  await recordPatches(trx, actor, patches);
}

const detailsOf = ({ before, patch }: Patch) => ({ ...pickDetails(before), ...patch });

/** Cards that become alike in the same columns are written at once. */
async function updateColumns(trx: Writing, actor: Actor, patches: readonly Patch[]): Promise<void> {
  const groups = new Map<string, { columns: object; versions: Map<string, number> }>();
  for (const one of patches) {
    const columns = changedColumns(one);
    const name = JSON.stringify(columns);
    const group = groups.get(name) ?? { columns, versions: new Map() };
    groups.set(name, group);
    group.versions.set(one.before.id, one.before.version);
  }
  for (const { columns, versions } of groups.values()) {
    const written = await trx
      .updateTable('customer')
      .set((expression) => ({
        ...columns,
        version: expression('version', '+', 1),
        updated_at: actor.now,
      }))
      .where('id', 'in', [...versions.keys()])
      .returning(['id', 'version'])
      .execute();
    const asRead = written.filter(({ id, version }) => version - 1 === versions.get(id));
    if (asRead.length < versions.size) throw new StorageError('CONFLICT', 'customer');
  }
}

function changedColumns(one: Patch): Partial<ReturnType<typeof columnsOf>> {
  const { tags: _inRowsOfTheirOwn, ...inColumns } = one.patch;
  if (Object.keys(inColumns).length === 0) return {};
  const before: Record<string, unknown> = columnsOf(one.before);
  const after = Object.entries(columnsOf(detailsOf(one)));
  return Object.fromEntries(after.filter(([name, value]) => value !== before[name]));
}

async function replaceContacts(
  trx: Writing,
  cards: ReadonlyMap<string, StoredDetails>,
): Promise<void> {
  if (cards.size === 0) return;
  for (const table of ['customer_phone', 'customer_email'] as const) {
    await trx
      .deleteFrom(table)
      .where('customer_id', 'in', [...cards.keys()])
      .execute();
  }
  await writeContacts(trx, cards);
}

/** Into the journal, and into the search index where it finds cards by what has changed. */
async function recordPatches(trx: Writing, actor: Actor, patches: readonly Patch[]): Promise<void> {
  const stored = await readStoredCustomers(
    trx,
    patches.map(({ before }) => before.id),
  );
  const cards = new Map(stored.map((card) => [card.id, card]));
  const indexed = [];
  const changes: Change[] = [];
  for (const { before, patch } of patches) {
    const after = cards.get(before.id);
    if (!after) throw new StorageError('CONFLICT', 'customer');
    const searchable = searchableOf(after);
    if (after.binnedAt === null && !isDeepStrictEqual(searchable, searchableOf(before))) {
      indexed.push({ key: after.key, ...searchable });
    }
    changes.push({
      entity: 'customer',
      entityId: after.id,
      action: 'update',
      before: pickNamed(before, patch),
      after: pickNamed(after, patch),
    });
  }
  await indexCustomers(trx, indexed);
  await recordChanges(trx, actor, changes);
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
