import { type SelectQueryBuilder, sql } from 'kysely';
import type { ComplaintDecision } from '#contract/complaint-input.ts';
import { type ComplaintState, givesMoney } from '#contract/complaint-workflow.ts';
import type { ComplaintFilter, ComplaintOrder, ComplaintRow } from '#contract/complaints.ts';
import { neverDue } from './complaint-columns.ts';
import type { Reading } from './connection.ts';
import { displayName } from './names.ts';
import { prepared } from './prepared.ts';
import type { Database } from './schema.ts';
import { foldWords } from './search/fold.ts';
import { isListed } from './search/one-of.ts';

/** So much of what a customer said is shown in a row. */
const shownAccount = 280;

interface Wanted {
  filter: ComplaintFilter;
  order: ComplaintOrder;
  offset: number;
  limit: number;
  /** What was due before is overdue, ISO 8601 in UTC. */
  now: string;
}

/** One page of the register; only what stands on it is read whole. */
export async function listComplaints(
  db: Reading,
  { filter, order, offset, limit, now }: Wanted,
): Promise<{ total: number; rows: ComplaintRow[] }> {
  const { total } = await matching(db, filter, now)
    .select((expression) => expression.fn.countAll().as('total'))
    .executeTakeFirstOrThrow();
  const page = await inOrder(matching(db, filter, now), order)
    .select('complaint.id')
    .limit(limit)
    .offset(offset)
    .execute();
  const ids = page.map(({ id }) => id);
  const rows = new Map((await listComplaintRows(db, ids)).map((row) => [row.id, row]));
  return { total: Number(total), rows: ids.flatMap((id) => rows.get(id) ?? []) };
}

/** The open ones of one customer, what is due first. */
export async function listOpenComplaintsOf(
  db: Reading,
  values: { customerId: string; limit: number },
): Promise<ComplaintRow[]> {
  const rows = await openOfCustomer(db, values);
  return rows.map(rowOf);
}

const openOfCustomer = prepared<{ customerId: string; limit: number }, Row>((db, parameter) =>
  selectRows(
    inOrder(
      inScope(db.selectFrom('complaint'), 'open').where(
        'complaint.customer_id',
        '=',
        parameter('customerId'),
      ),
      'due',
    ),
  ).limit(parameter('limit')),
);

/** Those with these ids, in any order. */
export async function listComplaintRows(
  db: Reading,
  ids: readonly string[],
): Promise<ComplaintRow[]> {
  const rows = ids.length === 0 ? [] : await complaintsById(db, { ids });
  return rows.map(rowOf);
}

const complaintsById = prepared<{ ids: readonly string[] }, Row>((db, parameter, dialect) =>
  selectRows(db.selectFrom('complaint').where(isListed(dialect, 'complaint.id', parameter('ids')))),
);

interface Counts {
  states: Partial<Record<ComplaintState, number>>;
  overdue: number;
  approvalAsked: number;
}

/** Of the open ones; `now` as in the list. */
export async function countComplaints(db: Reading, now: string): Promise<Counts> {
  const rows = await db
    .selectFrom('complaint')
    .where('closed_at', 'is', null)
    .where('voided_at', 'is', null)
    .groupBy('state')
    .select((expression) => ['state', expression.fn.countAll().as('total')])
    .$narrowType<{ state: ComplaintState }>()
    .execute();
  const overdue = await db
    .selectFrom('complaint')
    .where('closed_at', 'is', null)
    .where('voided_at', 'is', null)
    .where('due_at', '<=', now)
    .select((expression) => expression.fn.countAll().as('total'))
    .executeTakeFirstOrThrow();
  const asked = await db
    .selectFrom('complaint_approval')
    .where('answered_at', 'is', null)
    .select((expression) => expression.fn.countAll().as('total'))
    .executeTakeFirstOrThrow();
  return {
    states: Object.fromEntries(rows.map(({ state, total }) => [state, Number(total)])),
    overdue: Number(overdue.total),
    approvalAsked: Number(asked.total),
  };
}

type Complaints = SelectQueryBuilder<Database, 'complaint', object>;

function matching(db: Reading, filter: ComplaintFilter, now: string): Complaints {
  const { states, kinds, staffIds, customerId, escalated, overdue, approvalAsked } = filter;
  const wanted = inScope(db.selectFrom('complaint'), filter.scope)
    .$if(states.length > 0, (query) => query.where('complaint.state', 'in', states))
    .$if(kinds.length > 0, (query) => query.where('complaint.kind', 'in', kinds))
    .$if(customerId !== null, (query) => query.where('complaint.customer_id', '=', customerId))
    .$if(staffIds.length > 0, (query) =>
      query.where((expression) =>
        expression.or([
          expression('complaint.owner_id', 'in', staffIds),
          expression('complaint.helper_id', 'in', staffIds),
        ]),
      ),
    )
    .$if(escalated, (query) => query.where('complaint.escalated', 'is not', null))
    .$if(overdue, (query) => query.where('complaint.due_at', '<=', now))
    .$if(approvalAsked, (query) =>
      query.where('complaint.id', 'in', openApprovals(db).select('complaint_id')),
    );
  return foldWords(filter.text).reduce(withWord, wanted);
}

function inScope(query: Complaints, scope: ComplaintFilter['scope']): Complaints {
  if (scope === 'void') return query.where('complaint.voided_at', 'is not', null);
  const valid = query.where('complaint.voided_at', 'is', null);
  if (scope === 'open') return valid.where('complaint.closed_at', 'is', null);
  if (scope === 'done') return valid.where('complaint.closed_at', 'is not', null);
  return query;
}

/** In what was written down, or the beginning of a word on the card. */
function withWord(query: Complaints, word: string): Complaints {
  return query.where((expression) =>
    expression.or([
      expression('complaint.folded', 'like', `%${word}%`),
      expression.exists(
        expression
          .selectFrom('customer')
          .innerJoin('customer_search', 'customer_search.customer_key', 'customer.key')
          .whereRef('customer.id', '=', 'complaint.customer_id')
          .where('customer_search.tokens', 'like', `% ${word}%`)
          .select('customer_search.customer_key'),
      ),
    ]),
  );
}

function inOrder(query: Complaints, order: ComplaintOrder): Complaints {
  if (order === 'received') {
    return query.orderBy('complaint.received_at', 'desc').orderBy('complaint.id', 'desc');
  }
  const weighed = order === 'severity' ? query.orderBy('complaint.severity', 'desc') : query;
  return weighed.orderBy('complaint.due_at').orderBy('complaint.id');
}

function openApprovals(db: Reading) {
  return db.selectFrom('complaint_approval').where('complaint_approval.answered_at', 'is', null);
}

function selectRows(query: Complaints) {
  return query
    .innerJoin('customer', 'customer.id', 'complaint.customer_id')
    .leftJoin('staff as owner', 'owner.id', 'complaint.owner_id')
    .leftJoin('customer_phone', (join) =>
      join
        .onRef('customer_phone.customer_id', '=', 'customer.id')
        .on('customer_phone.position', '=', 0),
    )
    .leftJoin('complaint_approval', (join) =>
      join
        .onRef('complaint_approval.complaint_id', '=', 'complaint.id')
        .on('complaint_approval.answered_at', 'is', null),
    )
    .select([
      'complaint.id',
      'complaint.version',
      'complaint.year',
      'complaint.sequence',
      'complaint.customer_id as customerId',
      'customer.given_name',
      'customer.family_name',
      'customer.company',
      'customer_phone.number as phone',
      sql<string>`substr(complaint.account, 1, ${sql.lit(shownAccount)})`.as('account'),
      'complaint.product',
      'complaint.kind',
      'complaint.state',
      'complaint.severity',
      'complaint.verdict',
      'complaint.replied_on',
      'complaint.remedy',
      'complaint.escalated',
      'complaint.voided_at',
      'complaint_approval.id as approval',
      'complaint.owner_id as ownerId',
      'owner.name as ownerName',
      'complaint.received_at as receivedAt',
      'complaint.due_at',
      'complaint.due_on',
      'complaint.due_rule',
      'complaint.due_assumed',
    ])
    .$narrowType<Pick<ComplaintRow, 'kind' | 'state'>>()
    .$narrowType<{
      verdict: ComplaintDecision['verdict'] | null;
      remedy: ComplaintDecision['remedy'];
    }>();
}

type Row = Awaited<ReturnType<ReturnType<typeof selectRows>['execute']>>[number];

function rowOf(row: Row): ComplaintRow {
  const { given_name, family_name, company, year, sequence, severity, verdict, remedy } = row;
  const { escalated, voided_at, approval, due_at, due_on, due_rule, due_assumed, ...others } = row;
  const isDue = due_at !== neverDue && due_on !== null && due_rule !== null;
  return {
    id: others.id,
    version: others.version,
    number: { year, sequence },
    customerId: others.customerId,
    customerName: displayName({ given_name, family_name, company }),
    phone: others.phone,
    account: others.account,
    product: others.product,
    kind: others.kind,
    state: others.state,
    severity: severity === 0 ? null : severity,
    rejected: verdict === 'rejected',
    givesMoney: givesMoney({ verdict, remedy }),
    answered: others.replied_on !== null,
    escalated: escalated !== null,
    voided: voided_at !== null,
    approvalAsked: approval !== null,
    ownerId: others.ownerId,
    ownerName: others.ownerName,
    receivedAt: others.receivedAt,
    due: isDue ? { at: due_at, on: due_on, rule: due_rule, assumed: due_assumed === 1 } : null,
  };
}
