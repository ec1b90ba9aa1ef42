import { sql } from 'kysely';
import type { PromiseRecord } from '#contract/promises.ts';
import { amountOf } from './complaint-columns.ts';
import type { Reading } from './connection.ts';
import { displayName } from './names.ts';
import { prepared } from './prepared.ts';
import { isListed } from './search/one-of.ts';

interface Wanted {
  customerId: string | null;
  complaintId: string | null;
  open: boolean;
  limit: number;
}

/** Open ones by their day, otherwise all but void ones, the latest first. */
export async function listPromises(
  db: Reading,
  { limit, ...wanted }: Wanted,
): Promise<{ total: number; rows: PromiseRecord[] }> {
  const { total } = await matching(db, wanted)
    .select((expression) => expression.fn.countAll().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await shown(matching(db, wanted))
    .orderBy('promise.due_on', wanted.open ? 'asc' : 'desc')
    .orderBy('promise.id', wanted.open ? 'asc' : 'desc')
    .limit(limit)
    .execute();
  return { total: Number(total), rows: rows.map(promiseOf) };
}

function matching(db: Reading, { customerId, complaintId, open }: Omit<Wanted, 'limit'>) {
  return promisesWithCustomer(db)
    .where('promise.state', open ? '=' : '<>', open ? 'open' : 'void')
    .$if(customerId !== null, (query) => query.where('promise.customer_id', '=', customerId))
    .$if(complaintId !== null, (query) => query.where('promise.complaint_id', '=', complaintId));
}

function promisesWithCustomer(db: Reading) {
  return db.selectFrom('promise').innerJoin('customer', 'customer.id', 'promise.customer_id');
}

function shown(query: ReturnType<typeof promisesWithCustomer>) {
  return query
    .innerJoin('staff', 'staff.id', 'promise.staff_id')
    .leftJoin('staff as keeper', 'keeper.id', 'promise.keeper_id')
    .leftJoin('complaint', 'complaint.id', 'promise.complaint_id')
    .leftJoin('interaction', (join) =>
      join
        .onRef('interaction.draft_id', '=', 'promise.call_draft_id')
        .on('interaction.binned_at', 'is', null),
    )
    .leftJoin('customer_phone', (join) =>
      join
        .onRef('customer_phone.customer_id', '=', 'customer.id')
        .on('customer_phone.position', '=', 0),
    )
    .select([
      'promise.id',
      'promise.version',
      'promise.customer_id as customerId',
      'customer.given_name',
      'customer.family_name',
      'customer.company',
      'customer_phone.number as phone',
      'complaint.id as complaint_id',
      'complaint.year',
      'complaint.sequence',
      'interaction.id as interactionId',
      'promise.what',
      'promise.to_whom as toWhom',
      'promise.due_on as dueOn',
      'promise.cost',
      'promise.currency',
      'promise.keeper_id as keeperId',
      'keeper.name as keeperName',
      'staff.name as staffName',
      'promise.created_at as createdAt',
      'promise.state',
      'promise.ended_at as endedAt',
      'promise.late',
      'promise.evidence',
      'promise.renegotiated',
      'promise.reason',
    ])
    .$narrowType<Pick<PromiseRecord, 'state'>>();
}

/** The open ones of one customer, the earliest first. */
export async function listOpenPromisesOf(
  db: Reading,
  values: { customerId: string; limit: number },
): Promise<PromiseRecord[]> {
  const rows = await openOfCustomer(db, values);
  return rows.map(promiseOf);
}

const openOfCustomer = prepared<{ customerId: string; limit: number }, Row>((db, parameter) =>
  shown(
    promisesWithCustomer(db)
      .where('promise.state', '=', sql.lit('open'))
      .where('promise.customer_id', '=', parameter('customerId')),
  )
    .orderBy('promise.due_on')
    .orderBy('promise.id')
    .limit(parameter('limit')),
);

/** Those with these ids, in any order. */
export async function listPromisesById(
  db: Reading,
  ids: readonly string[],
): Promise<PromiseRecord[]> {
  const rows = ids.length === 0 ? [] : await promisesById(db, { ids });
  return rows.map(promiseOf);
}

const promisesById = prepared<{ ids: readonly string[] }, Row>((db, parameter, dialect) =>
  shown(promisesWithCustomer(db).where(isListed(dialect, 'promise.id', parameter('ids')))),
);

type Row = Awaited<ReturnType<ReturnType<typeof shown>['execute']>>[number];

function promiseOf(row: Row): PromiseRecord {
  const { given_name, family_name, company, complaint_id, year, sequence, cost, late, ...rest } =
    row;
  return {
    ...rest,
    customerName: displayName({ given_name, family_name, company }),
    cost: amountOf(cost),
    late: late === 1,
    complaint:
      complaint_id === null || year === null || sequence === null
        ? null
        : { id: complaint_id, number: { year, sequence } },
  };
}
