import type { InferResult } from 'kysely';
import type { CustomerLink, LinkKind } from '#contract/links.ts';
import type { Reading, Writing } from './connection.ts';
import { StorageError } from './errors.ts';
import { firstEmail, firstPhone } from './first-lines.ts';
import { uuidv7 } from './ids.ts';
import { type Actor, recordChange } from './journal.ts';
import { displayName } from './names.ts';
import { prepared } from './prepared.ts';

interface NewLink {
  fromId: string;
  toId: string;
  kind: LinkKind;
}

/** Who belongs to this customer, in the order in which they were linked; nobody from the bin. */
export async function listLinks(db: Reading, customerId: string): Promise<CustomerLink[]> {
  const outgoing = await linkedFrom(db, { customerId });
  const incoming = await linkedTo(db, { customerId });
  return [...outgoing, ...incoming]
    .toSorted((one, other) => one.key - other.key)
    .map((row) => linkOf(row, row.fromId === customerId));
}

type End = 'from_id' | 'to_id';

function linkedBy(db: Reading, customerId: string, here: End, there: End) {
  return db
    .selectFrom('customer_link')
    .innerJoin('customer', 'customer.id', `customer_link.${there}`)
    .where(`customer_link.${here}`, '=', customerId)
    .where('customer.binned_at', 'is', null)
    .select((expression) => [
      'customer_link.key',
      'customer_link.id',
      'customer_link.kind',
      'customer_link.from_id as fromId',
      'customer.id as customerId',
      'customer.given_name',
      'customer.family_name',
      'customer.company',
      firstPhone(expression).as('phone'),
      firstEmail(expression).as('email'),
    ])
    .$narrowType<{ kind: LinkKind }>();
}

type Row = InferResult<ReturnType<typeof linkedBy>>[number];
const linkedFrom = prepared<{ customerId: string }, Row>((db, parameter) =>
  linkedBy(db, parameter('customerId'), 'from_id', 'to_id'),
);
const linkedTo = prepared<{ customerId: string }, Row>((db, parameter) =>
  linkedBy(db, parameter('customerId'), 'to_id', 'from_id'),
);

function linkOf(row: Row, leadsOn: boolean): CustomerLink {
  const { id, kind, customerId, phone, email } = row;
  const customerName = displayName(row) || (phone ?? email ?? '');
  return { id, kind, customerId, customerName, outgoing: kind === 'referredBy' && leadsOn };
}

/** Fails with CONFLICT when the two are linked like this already, in either direction. */
export async function addLink(trx: Writing, actor: Actor, link: NewLink): Promise<string> {
  const { fromId, toId, kind } = link;
  const same = await trx
    .selectFrom('customer_link')
    .select('id')
    .where('kind', '=', kind)
    .where('from_id', 'in', [fromId, toId])
    .where('to_id', 'in', [fromId, toId])
    .executeTakeFirst();
  if (same) throw new StorageError('CONFLICT', 'customer_link');
  const id = uuidv7(Date.parse(actor.now));
  await trx
    .insertInto('customer_link')
    .values({ id, from_id: fromId, to_id: toId, kind })
    .execute();
  await recordChange(trx, actor, {
    entity: 'customer_link',
    entityId: id,
    action: 'create',
    after: link,
  });
  return id;
}

/** Fails with NOT_FOUND. */
export async function removeLink(trx: Writing, actor: Actor, id: string): Promise<void> {
  const before = await trx
    .deleteFrom('customer_link')
    .where('id', '=', id)
    .returning(['from_id as fromId', 'to_id as toId', 'kind'])
    .executeTakeFirst();
  if (!before) throw new StorageError('NOT_FOUND', 'customer_link');
  await recordChange(trx, actor, {
    entity: 'customer_link',
    entityId: id,
    action: 'remove',
    before,
  });
}
