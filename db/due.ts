import { sql } from 'kysely';
import type { DueItem } from '#contract/due.ts';
import type { Reading, Writing } from './connection.ts';
import { StorageError } from './errors.ts';
import { type Actor, recordChange } from './journal.ts';
import { displayName } from './names.ts';

type DueType = DueItem['type'];

/** What is due of a complaint is put off as one, whatever it is at the time. */
const sleepsAs = (type: DueType) => (type === 'update' || type === 'approval' ? 'clock' : type);

/** From when to when it is looked. */
export interface DueSpan {
  /** ISO 8601 in UTC: what is owed by the hour is overdue on the day itself. */
  now: string;
  /** YYYY-MM-DD, by the shop's clock. */
  today: string;
  /** The last day of which is warned, and the moment at which it is over. */
  until: string;
  untilAt: string;
}

/** Overdue first, then by day; only what is put off, or everything else. */
export async function listDue(
  db: Reading,
  span: DueSpan,
  { limit, snoozed }: { limit: number; snoozed: boolean },
): Promise<DueItem[]> {
  const page = dueThings(db, span)
    .where('snooze.until', snoozed ? 'is not' : 'is', null)
    .selectAll('due')
    .select(['snooze.until', 'snooze.reason', 'snooze.staff_id as snoozed_by'])
    .orderBy('due.overdue', 'desc')
    .orderBy('due.due_on')
    .orderBy('due.id')
    .limit(limit);
  const rows = await db
    .selectFrom(page.as('due'))
    .innerJoin('customer', 'customer.id', 'due.customer_id')
    .leftJoin('complaint', 'complaint.id', 'due.complaint_id')
    .leftJoin('staff', 'staff.id', 'due.snoozed_by')
    .select([
      'due.type',
      'due.id',
      'due.version',
      'due.customer_id as customerId',
      'customer.given_name',
      'customer.family_name',
      'customer.company',
      'complaint.id as complaint_id',
      'complaint.year',
      'complaint.sequence',
      'due.what',
      'due.rule',
      'due.assumed',
      'due.due_on as on',
      'due.overdue',
      'due.until',
      'due.reason',
      'staff.name as staff_name',
    ])
    .orderBy('due.overdue', 'desc')
    .orderBy('due.due_on')
    .orderBy('due.id')
    .execute();
  return rows.map((row) => ({
    type: row.type,
    id: row.id,
    version: row.version,
    customerId: row.customerId,
    customerName: displayName(row),
    complaint:
      row.complaint_id === null || row.year === null || row.sequence === null
        ? null
        : { id: row.complaint_id, number: { year: row.year, sequence: row.sequence } },
    what: row.what,
    rule: row.rule,
    assumed: row.assumed === 1,
    on: row.on,
    overdue: row.overdue === 1,
    snoozed:
      row.until === null
        ? null
        : { until: row.until, reason: row.reason ?? '', staffName: row.staff_name ?? '' },
  }));
}

/** How much of it there is; what is put off is counted apart. */
export async function countDue(
  db: Reading,
  span: DueSpan,
): Promise<{ overdue: number; today: number; soon: number; snoozed: number }> {
  const rows = await dueThings(db, span)
    .select((expression) => [
      'due.overdue',
      sql<number>`case when due.due_on <= ${span.today} then 1 else 0 end`.as('now'),
      sql<number>`case when snooze.until is null then 0 else 1 end`.as('asleep'),
      expression.fn.countAll().as('total'),
    ])
    .groupBy(['due.overdue', sql`2`, sql`3`])
    .execute();
  const sum = (wanted: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(wanted).reduce((total, row) => total + Number(row.total), 0);
  return {
    overdue: sum(({ asleep, overdue }) => asleep === 0 && overdue === 1),
    today: sum(({ asleep, overdue, now }) => asleep === 0 && overdue === 0 && now === 1),
    soon: sum(({ asleep, overdue, now }) => asleep === 0 && overdue === 0 && now === 0),
    snoozed: sum(({ asleep }) => asleep === 1),
  };
}

interface DueRow {
  type: DueType;
  id: string;
  version: number | null;
  customer_id: string;
  complaint_id: string | null;
  due_on: string;
  rule: string | null;
  assumed: number;
  what: string;
  overdue: number;
}

/** Three tables, each read along the index of what is still to be done. */
function dueThings(db: Reading, span: DueSpan) {
  const late = sql<number>`case when due_on < ${span.today} then 1 else 0 end`;
  const complaints = db
    .selectFrom('complaint')
    .where('closed_at', 'is', null)
    .where('voided_at', 'is', null)
    .where('due_at', '<=', span.untilAt)
    .select([
      sql<DueType>`case when due_rule = 'own.nextUpdate' then 'update' else 'clock' end`.as('type'),
      'id',
      sql<number | null>`null`.as('version'),
      'customer_id',
      'id as complaint_id',
      'due_on',
      'due_rule as rule',
      'due_assumed as assumed',
      'account as what',
      sql<number>`case when due_at <= ${span.now} then 1 else 0 end`.as('overdue'),
    ]);
  const promises = db
    .selectFrom('promise')
    .where('state', '=', sql.lit('open'))
    .where('due_on', '<=', span.until)
    .select([
      sql<DueType>`'promise'`.as('type'),
      'id',
      'version',
      'customer_id',
      'complaint_id',
      'due_on',
      sql<string | null>`null`.as('rule'),
      sql<number>`0`.as('assumed'),
      'what',
      late.as('overdue'),
    ]);
  const actions = db
    .selectFrom('corrective_action')
    .innerJoin('complaint', 'complaint.id', 'corrective_action.complaint_id')
    .where('done_at', 'is', null)
    .where('removed_at', 'is', null)
    .where('corrective_action.due_on', '<=', span.until)
    .select([
      sql<DueType>`'action'`.as('type'),
      'corrective_action.id',
      sql<number | null>`null`.as('version'),
      'complaint.customer_id',
      'corrective_action.complaint_id',
      'corrective_action.due_on',
      sql<string | null>`null`.as('rule'),
      sql<number>`0`.as('assumed'),
      'corrective_action.what',
      sql<number>`case when corrective_action.due_on < ${span.today} then 1 else 0 end`.as(
        'overdue',
      ),
    ]);
  const all = complaints
    .$castTo<DueRow>()
    .unionAll(promises.$castTo<DueRow>())
    .unionAll(actions.$castTo<DueRow>());
  return db
    .selectFrom(all.as('due'))
    .leftJoin('snooze', (join) =>
      join
        .on(
          sql`case when due.type = 'update' then 'clock' else due.type end`,
          '=',
          sql.ref('snooze.type'),
        )
        .onRef('snooze.subject_id', '=', 'due.id')
        .on('snooze.until', '>', span.today),
    );
}

interface Snooze {
  type: DueType;
  id: string;
  /** The day on which it comes back, YYYY-MM-DD. */
  until: string;
  reason: string;
}

/** Puts it off for everybody. Fails with NOT_FOUND. */
export async function snooze(
  trx: Writing,
  actor: Actor,
  { type, id, until, reason }: Snooze,
): Promise<void> {
  await requireSubject(trx, type, id);
  const row = { staff_id: actor.staffId, until, reason, at: actor.now };
  await trx
    .insertInto('snooze')
    .values({ type: sleepsAs(type), subject_id: id, ...row })
    .onConflict((conflict) => conflict.columns(['type', 'subject_id']).doUpdateSet(row))
    .execute();
  await recordChange(trx, actor, {
    entity: 'snooze',
    entityId: id,
    action: 'create',
    after: { type, until, reason },
  });
}

/** Does nothing where nothing is put off. */
export async function wake(
  trx: Writing,
  actor: Actor,
  { type, id }: Pick<Snooze, 'type' | 'id'>,
): Promise<void> {
  await trx
    .deleteFrom('snooze')
    .where('type', '=', sleepsAs(type))
    .where('subject_id', '=', id)
    .execute();
  await recordChange(trx, actor, { entity: 'snooze', entityId: id, action: 'remove' });
}

async function requireSubject(db: Reading, type: DueType, id: string): Promise<void> {
  const table =
    type === 'promise' ? 'promise' : type === 'action' ? 'corrective_action' : 'complaint';
  const found = await db.selectFrom(table).where('id', '=', id).select('id').executeTakeFirst();
  if (!found) throw new StorageError('NOT_FOUND', table);
}

/** Whether somebody has read the digest of this day. */
export async function hasSeenDigest(db: Reading, staffId: string, day: string): Promise<boolean> {
  const seen = await db
    .selectFrom('seen_digest')
    .where('staff_id', '=', staffId)
    .where('day', '>=', day)
    .select('key')
    .executeTakeFirst();
  return seen !== undefined;
}

/** Not in the journal: reading changes nothing. */
export async function markDigestSeen(trx: Writing, staffId: string, day: string): Promise<void> {
  await trx
    .insertInto('seen_digest')
    .values({ staff_id: staffId, day })
    .onConflict((conflict) => conflict.column('staff_id').doUpdateSet({ day }))
    .execute();
}
