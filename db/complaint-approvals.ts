import { type ComplaintDecision, complaintDecision } from '#contract/complaint-input.ts';
import type { Complaint } from '#contract/complaints.ts';
import type { Reading, Writing } from './connection.ts';
import { StorageError } from './errors.ts';
import { uuidv7 } from './ids.ts';
import type { Actor } from './journal.ts';

type OpenApproval = NonNullable<Complaint['approval']> & { askedById: string };

/** The decision that waits for the manager; null where none does. */
export async function readOpenApproval(
  db: Reading,
  complaintId: string,
): Promise<OpenApproval | null> {
  const row = await db
    .selectFrom('complaint_approval')
    .innerJoin('staff', 'staff.id', 'complaint_approval.asked_by')
    .where('complaint_id', '=', complaintId)
    .where('answered_at', 'is', null)
    .select([
      'complaint_approval.id',
      'asked_by as askedById',
      'staff.name as askedBy',
      'asked_at as askedAt',
      'decision',
    ])
    .executeTakeFirst();
  if (!row) return null;
  return { ...row, decision: complaintDecision.parse(JSON.parse(row.decision)) };
}

/** One that still waits gives way to the new one. */
export async function askApproval(
  trx: Writing,
  actor: Actor,
  complaintId: string,
  decision: ComplaintDecision,
): Promise<string> {
  await withdrawApproval(trx, actor, complaintId);
  const id = uuidv7(Date.parse(actor.now));
  await trx
    .insertInto('complaint_approval')
    .values({
      id,
      complaint_id: complaintId,
      asked_by: actor.staffId,
      asked_at: actor.now,
      decision: JSON.stringify(decision),
      answered_by: null,
      answered_at: null,
      agreed: null,
      reason: '',
    })
    .execute();
  return id;
}

/** Does nothing where none waits. */
export async function withdrawApproval(
  trx: Writing,
  actor: Actor,
  complaintId: string,
): Promise<void> {
  await trx
    .updateTable('complaint_approval')
    .set({ answered_by: actor.staffId, answered_at: actor.now })
    .where('complaint_id', '=', complaintId)
    .where('answered_at', 'is', null)
    .execute();
}

/** Fails with CONFLICT when it has been answered meanwhile. */
export async function answerApproval(
  trx: Writing,
  actor: Actor,
  id: string,
  { agree, reason }: { agree: boolean; reason: string },
): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('complaint_approval')
    .set({
      answered_by: actor.staffId,
      answered_at: actor.now,
      agreed: Number(agree),
      reason,
    })
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new StorageError('CONFLICT', 'complaint_approval');
}
