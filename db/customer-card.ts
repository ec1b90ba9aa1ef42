import type { CustomerCard } from '#contract/customers.ts';
import type { Reading } from './connection.ts';
import { listValidConsents } from './consents.ts';
import { readStoredCustomer } from './customer-details.ts';
import { StorageError } from './errors.ts';
import { listOpenFollowUps } from './follow-ups.ts';
import { listLinks } from './links.ts';
import { listObservations } from './observations.ts';

/** What can be taken in without going through the history. */
const shownObservations = 10;
const shownFollowUps = 50;

/** Everything that stands on a card. Fails with NOT_FOUND; a card in the bin can still be read. */
export async function readCard(db: Reading, id: string): Promise<CustomerCard> {
  const { key: _key, ...stored } = await readStoredCustomer(db, id);
  const lastContact = await readLastContact(db, id);
  const open = { customerId: id, until: null, limit: shownFollowUps };
  return {
    ...stored,
    contactCount: await countContacts(db, id),
    lastContactAt: lastContact?.startedAt ?? null,
    lastContact: lastContact ?? null,
    responsibleName: await readStaffName(db, stored.responsibleId),
    observations: await listObservations(db, id, shownObservations),
    consents: await listValidConsents(db, id),
    links: await listLinks(db, id),
    followUps: (await listOpenFollowUps(db, open)).rows,
  };
}

/** Fails with NOT_FOUND. */
export async function requireCustomer(db: Reading, id: string): Promise<void> {
  const found = await db
    .selectFrom('customer')
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst();
  if (!found) throw new StorageError('NOT_FOUND', 'customer');
}

function contactsOf(db: Reading, customerId: string) {
  return db
    .selectFrom('interaction')
    .where('customer_id', '=', customerId)
    .where('binned_at', 'is', null);
}

async function countContacts(db: Reading, customerId: string): Promise<number> {
  const { total } = await contactsOf(db, customerId)
    .select((expression) => expression.fn.countAll().as('total'))
    .executeTakeFirstOrThrow();
  return Number(total);
}

async function readLastContact(db: Reading, customerId: string) {
  return contactsOf(db, customerId)
    .select([
      'channel',
      'direction',
      'kind',
      'outcome',
      'started_at as startedAt',
      'mood_end as moodEnd',
    ])
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .$narrowType<Omit<NonNullable<CustomerCard['lastContact']>, 'startedAt' | 'moodEnd'>>()
    .executeTakeFirst();
}

async function readStaffName(db: Reading, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const member = await db
    .selectFrom('staff')
    .select('name')
    .where('id', '=', id)
    .executeTakeFirst();
  return member?.name ?? null;
}
