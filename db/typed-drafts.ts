import type { TypedDraft } from '#contract/typed-drafts.ts';
import type { Reading, Writing } from './connection.ts';
import type { Actor } from './journal.ts';

type KeptDraft = Omit<TypedDraft, 'updatedAt'>;
type DraftPlace = Pick<TypedDraft, 'subjectId' | 'form'>;

/** Of one team member, the latest first. */
export async function listTypedDrafts(db: Reading, staffId: string): Promise<TypedDraft[]> {
  const rows = await db
    .selectFrom('typed_draft')
    .select(['subject_id', 'form', 'base_version', 'revision', 'content', 'updated_at'])
    .where('staff_id', '=', staffId)
    .orderBy('updated_at', 'desc')
    .orderBy('key', 'desc')
    .$narrowType<{ form: TypedDraft['form'] }>()
    .execute();
  return rows.map((row) => ({
    subjectId: row.subject_id || null,
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
export async function keepTypedDraft(
  trx: Writing,
  actor: Actor,
  { subjectId, form, version, revision, content }: KeptDraft,
): Promise<number> {
  const row = {
    base_version: version,
    revision,
    content,
    updated_at: actor.now,
  };
  await trx
    .insertInto('typed_draft')
    .values({ staff_id: actor.staffId, subject_id: subjectId ?? '', form, ...row })
    .onConflict((conflict) =>
      conflict
        .columns(['staff_id', 'subject_id', 'form'])
        .doUpdateSet(row)
        .where('typed_draft.revision', '<', revision),
    )
    .execute();
  const stored = await trx
    .selectFrom('typed_draft')
    .select('revision')
    .where('staff_id', '=', actor.staffId)
    .where('subject_id', '=', subjectId ?? '')
    .where('form', '=', form)
    .executeTakeFirstOrThrow();
  return stored.revision;
}

/** Does nothing where nothing is kept. */
export async function dropTypedDraft(
  trx: Writing,
  actor: Actor,
  { subjectId, form }: DraftPlace,
): Promise<void> {
  await trx
    .deleteFrom('typed_draft')
    .where('staff_id', '=', actor.staffId)
    .where('subject_id', '=', subjectId ?? '')
    .where('form', '=', form)
    .execute();
}
