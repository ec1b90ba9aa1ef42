import { z } from 'zod';
import { complaintOption } from '#contract/complaint-input.ts';
import type { Complaint } from '#contract/complaints.ts';
import { readOpenApproval } from './complaint-approvals.ts';
import { listClocks } from './complaint-clocks.ts';
import { factsOfRow, type StoredComplaint } from './complaint-columns.ts';
import { listComplaintRows } from './complaint-list.ts';
import { readStoredComplaint } from './complaints.ts';
import type { Reading } from './connection.ts';
import { StorageError } from './errors.ts';

const storedOptions = z.array(complaintOption);

/** Everything that stands about one complaint but its history. Fails with NOT_FOUND. */
export async function readComplaint(db: Reading, id: string): Promise<Complaint> {
  const stored = await readStoredComplaint(db, id);
  const names = await namesOf(db, stored);
  const approval = await readOpenApproval(db, id);
  const [row] = await listComplaintRows(db, [id]);
  if (!row) throw new StorageError('NOT_FOUND', 'complaint');
  return {
    ...row,
    ...factsOfRow(stored),
    currency: stored.currency,
    takenBy: names(stored.staff_id) ?? '',
    helperName: names(stored.helper_id),
    interactionId: await readInteractionId(db, stored.call_draft_id),
    acknowledgedAt: stored.acknowledged_at,
    options: storedOptions.parse(JSON.parse(stored.options)),
    decision: decisionOf(stored, names),
    approval: approval && {
      id: approval.id,
      askedBy: approval.askedBy,
      askedAt: approval.askedAt,
      decision: approval.decision,
    },
    reply: replyOf(stored),
    settledAt: stored.settled_at,
    settledWay: stored.settled_way as Complaint['settledWay'],
    moneyOn: stored.money_on,
    moneyWithheld: stored.money_withheld,
    moodEnd: stored.mood_end,
    satisfaction: satisfactionOf(stored),
    rootCauseId: stored.root_cause_id,
    prevention: stored.prevention,
    closedAt: stored.closed_at,
    voidedAt: stored.voided_at,
    clocks: await listClocks(db, id),
  };
}

type NameOf = (id: string | null) => string | null;

async function namesOf(db: Reading, row: StoredComplaint): Promise<NameOf> {
  const ids = [row.staff_id, row.helper_id, row.decided_by, row.approved_by].filter(
    (id) => id !== null,
  );
  const rows = await db.selectFrom('staff').where('id', 'in', ids).select(['id', 'name']).execute();
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (id) => (id === null ? null : (names.get(id) ?? ''));
}

/** Undefined for a call that is not saved yet. */
async function readInteractionId(db: Reading, draftId: string | null): Promise<string | null> {
  if (draftId === null) return null;
  const saved = await db
    .selectFrom('interaction')
    .where('draft_id', '=', draftId)
    .where('binned_at', 'is', null)
    .select('id')
    .orderBy('key', 'desc')
    .executeTakeFirst();
  return saved?.id ?? null;
}

function decisionOf(row: StoredComplaint, names: NameOf): Complaint['decision'] {
  if (row.verdict === null || row.decided_at === null) return null;
  type Decision = NonNullable<Complaint['decision']>;
  return {
    verdict: row.verdict as Decision['verdict'],
    remedy: row.remedy as Decision['remedy'],
    cost: Number(row.cost),
    reasons: row.reasons,
    alternatives: row.alternatives,
    way: row.way as Decision['way'],
    decidedAt: row.decided_at,
    decidedBy: names(row.decided_by) ?? '',
    approvedBy: names(row.approved_by),
  };
}

function replyOf({ replied_on, reply_medium, reply_proof }: StoredComplaint): Complaint['reply'] {
  if (replied_on === null) return null;
  type Reply = NonNullable<Complaint['reply']>;
  return { on: replied_on, medium: reply_medium as Reply['medium'], proof: reply_proof };
}

function satisfactionOf(row: StoredComplaint): Complaint['satisfaction'] {
  const { satisfaction: score, satisfaction_comment: comment, satisfaction_at: at } = row;
  return score === null || at === null ? null : { score, comment, at };
}
