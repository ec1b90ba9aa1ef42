import type { ComplaintDraft } from '#contract/complaint-drafts.ts';
import type { Reading, Writing } from './connection.ts';
import type { Actor } from './journal.ts';

type KeptDraft = Omit<ComplaintDraft, 'updatedAt'>;
type DraftPlace = Pick<ComplaintDraft, 'complaintId' | 'form'>;

/** Of one team member, the latest first. */
export async function listComplaintDrafts(db: Reading, staffId: string): Promise<ComplaintDraft[]> {
  const rows = await db
    .selectFrom('complaint_draft')
    .select(['complaint_id', 'form', 'base_version', 'revision', 'content', 'updated_at'])
    .where('staff_id', '=', staffId)
    .orderBy('updated_at', 'desc')
    .orderBy('key', 'desc')
    .$narrowType<{ form: ComplaintDraft['form'] }>()
    .execute();
  return rows.map((row) => ({
    complaintId: row.complaint_id || null,
    form: row.form,
    version: row.base_version,
    revision: row.revision,
    content: row.content,
    updatedAt: row.updated_at,
  }));
}

/**
 * Stores what has been typed, unless something newer is stored already. Not in the journal: a draft
 * is nobody's record yet. Returns the revision that is stored now.
 */
export async function keepComplaintDraft(
  trx: Writing,
  actor: Actor,
  { complaintId, form, version, revision, content }: KeptDraft,
): Promise<number> {
  const row = {
    base_version: version,
    revision,
    content,
    updated_at: actor.now,
  };
  await trx
    .insertInto('complaint_draft')
    .values({ staff_id: actor.staffId, complaint_id: complaintId ?? '', form, ...row })
    .onConflict((conflict) =>
      conflict
        .columns(['staff_id', 'complaint_id', 'form'])
        .doUpdateSet(row)
        .where('complaint_draft.revision', '<', revision),
    )
    .execute();
  const stored = await trx
    .selectFrom('complaint_draft')
    .select('revision')
    .where('staff_id', '=', actor.staffId)
    .where('complaint_id', '=', complaintId ?? '')
    .where('form', '=', form)
    .executeTakeFirstOrThrow();
  return stored.revision;
}

/** Does nothing where nothing is kept. */
export async function dropComplaintDraft(
  trx: Writing,
  actor: Actor,
  { complaintId, form }: DraftPlace,
): Promise<void> {
  await trx
    .deleteFrom('complaint_draft')
    .where('staff_id', '=', actor.staffId)
    .where('complaint_id', '=', complaintId ?? '')
    .where('form', '=', form)
    .execute();
}
