import type { FollowUp } from '#contract/follow-ups.ts';
import type { Reading } from './connection.ts';
import { preparationOf } from './follow-ups.ts';
import { displayName } from './names.ts';
import { prepared } from './prepared.ts';
import { isListed } from './search/one-of.ts';

interface OpenFollowUps {
  /** Null for everybody's. */
  customerId: string | null;
  /** YYYY-MM-DD; leaves out what is due later. */
  until: string | null;
  limit: number;
}

/** Those still to be done, the earliest first; without those of customers in the bin. */
export async function listOpenFollowUps(
  db: Reading,
  { customerId, until, limit }: OpenFollowUps,
): Promise<{ total: number; rows: FollowUp[] }> {
  let matching = stillOpen(db);
  if (customerId !== null) matching = matching.where('follow_up.customer_id', '=', customerId);
  if (until !== null) matching = matching.where('follow_up.due_on', '<=', until);
  const { total } = await matching
    .select((expression) => expression.fn.countAll().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await shown(matching, limit).execute();
  return { total: Number(total), rows: rows.map(followUpOf) };
}

/** The same of one customer, without counting the rest. */
export async function listOpenFollowUpsOf(
  db: Reading,
  values: { customerId: string; limit: number },
): Promise<FollowUp[]> {
  const rows = await openOfCustomer(db, values);
  return rows.map(followUpOf);
}

const openOfCustomer = prepared<{ customerId: string; limit: number }, FollowUpRow>(
  (db, parameter) =>
    shown(
      stillOpen(db).where('follow_up.customer_id', '=', parameter('customerId')),
      parameter('limit'),
    ),
);

function stillOpen(db: Reading) {
  return db
    .selectFrom('follow_up')
    .innerJoin('customer', 'customer.id', 'follow_up.customer_id')
    .where('follow_up.done_at', 'is', null)
    .where('follow_up.binned_at', 'is', null)
    .where('customer.binned_at', 'is', null);
}

function shown(open: ReturnType<typeof stillOpen>, limit: number) {
  return open
    .innerJoin('staff', 'staff.id', 'follow_up.staff_id')
    .leftJoin('customer_phone', (join) =>
      join
        .onRef('customer_phone.customer_id', '=', 'customer.id')
        .on('customer_phone.position', '=', 0),
    )
    .select(shownColumns)
    .orderBy('follow_up.due_on')
    .orderBy('follow_up.id')
    .limit(limit);
}

/** Those with these ids, in any order, done or not. */
export async function listFollowUps(db: Reading, ids: readonly string[]): Promise<FollowUp[]> {
  const rows = ids.length === 0 ? [] : await followUpsById(db, { ids });
  return rows.map(followUpOf);
}

const followUpsById = prepared<{ ids: readonly string[] }, FollowUpRow>((db, parameter, dialect) =>
  db
    .selectFrom('follow_up')
    .innerJoin('customer', 'customer.id', 'follow_up.customer_id')
    .innerJoin('staff', 'staff.id', 'follow_up.staff_id')
    .leftJoin('customer_phone', (join) =>
      join
        .onRef('customer_phone.customer_id', '=', 'customer.id')
        .on('customer_phone.position', '=', 0),
    )
    .where(isListed(dialect, 'follow_up.id', parameter('ids')))
    .select(shownColumns),
);

const shownColumns = [
  'follow_up.id',
  'follow_up.version',
  'follow_up.customer_id as customerId',
  'follow_up.due_on as dueOn',
  'follow_up.note',
  'follow_up.preparation',
  'follow_up.done_at as doneAt',
  'customer.given_name',
  'customer.family_name',
  'customer.company',
  'customer_phone.number as phone',
  'staff.name as staffName',
] as const;

type Named = Parameters<typeof displayName>[0];

function followUpOf({ given_name, family_name, company, ...row }: FollowUpRow): FollowUp {
  return {
    ...row,
    preparation: preparationOf(row.preparation),
    customerName: displayName({ given_name, family_name, company }),
  };
}
type FollowUpRow = Omit<FollowUp, 'customerName' | 'preparation'> &
  Named & { preparation: string | null };
