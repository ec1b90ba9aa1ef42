import type { CustomerCard } from '#contract/customers.ts';
import { listOpenComplaintsOf } from './complaint-list.ts';
import type { Reading } from './connection.ts';
import { listValidConsents } from './consents.ts';
import { readStoredCustomer } from './customer-details.ts';
import { StorageError } from './errors.ts';
import { listOpenFollowUpsOf } from './follow-up-list.ts';
import { listLinks } from './links.ts';
import { listObservations } from './observations.ts';
import { prepared } from './prepared.ts';
import { listOpenPromisesOf } from './promise-list.ts';

/** What can be taken in without going through the history. */
const shownObservations = 10;
const shownFollowUps = 50;
const shownOpen = 20;

/** Everything that stands on a card. Fails with NOT_FOUND; a card in the bin can still be read. */
export async function readCard(db: Reading, id: string): Promise<CustomerCard> {
  const { key: _key, ...stored } = await readStoredCustomer(db, id);
  const [contacts] = await contactCounts(db, { customerId: id });
  const [lastContact] = await lastContacts(db, { customerId: id });
  return {
    ...stored,
    contactCount: Number(contacts?.total ?? 0),
    lastContactAt: lastContact?.startedAt ?? null,
    lastContact: lastContact ?? null,
    responsibleName: await readStaffName(db, stored.responsibleId),
    observations: await listObservations(db, id, shownObservations),
    consents: await listValidConsents(db, id),
    links: await listLinks(db, id),
    followUps: await listOpenFollowUpsOf(db, { customerId: id, limit: shownFollowUps }),
    complaints: await listOpenComplaintsOf(db, { customerId: id, limit: shownOpen }),
    promises: await listOpenPromisesOf(db, { customerId: id, limit: shownOpen }),
  };
}

/** Fails with NOT_FOUND. */
export async function requireCustomer(db: Reading, id: string): Promise<void> {
  const [found] = await customersById(db, { id });
  if (!found) throw new StorageError('NOT_FOUND', 'customer');
}

const customersById = prepared<{ id: string }, { id: string }>((db, parameter) =>
  db.selectFrom('customer').select('id').where('id', '=', parameter('id')),
);

function contactsOf(db: Reading, customerId: string) {
  return db
    .selectFrom('interaction')
    .where('customer_id', '=', customerId)
    .where('binned_at', 'is', null);
}

const contactCounts = prepared<{ customerId: string }, { total: number | string | bigint }>(
  (db, parameter) =>
    contactsOf(db, parameter('customerId')).select((expression) =>
      expression.fn.countAll().as('total'),
    ),
);

type LastContact = NonNullable<CustomerCard['lastContact']>;

const lastContacts = prepared<{ customerId: string }, LastContact>((db, parameter) =>
  contactsOf(db, parameter('customerId'))
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
    .$narrowType<Omit<LastContact, 'startedAt' | 'moodEnd'>>(),
);

const staffNames = prepared<{ id: string }, { name: string }>((db, parameter) =>
  db.selectFrom('staff').select('name').where('id', '=', parameter('id')),
);

async function readStaffName(db: Reading, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const [member] = await staffNames(db, { id });
  return member?.name ?? null;
}
