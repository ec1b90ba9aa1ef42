import { type CardDraft, nothingTyped, typedDetails } from '#contract/card-drafts.ts';
import type { Reading, Writing } from './connection.ts';
import type { Actor } from './journal.ts';

type KeptDraft = Omit<CardDraft, 'updatedAt'>;

/** Of one team member, the latest first. */
export async function listFormDrafts(db: Reading, staffId: string): Promise<CardDraft[]> {
  const rows = await db
    .selectFrom('form_draft')
    .select(['customer_id', 'base_version', 'revision', 'details', 'updated_at'])
    .where('staff_id', '=', staffId)
    .orderBy('updated_at', 'desc')
    .orderBy('key', 'desc')
    .execute();
  return rows.map((row) => {
    // What an earlier version of the program kept lacks what has been added since.
    const stored: unknown = JSON.parse(row.details);
    return {
      customerId: row.customer_id || null,
      version: row.base_version,
      revision: row.revision,
      details: typedDetails.parse({ ...nothingTyped, ...(stored as object) }),
      updatedAt: row.updated_at,
    };
  });
}

/**
 * Stores what has been typed, unless something newer is stored already. Not in the journal: a draft
 * is nobody's record yet. Returns the revision that is stored now.
 */
export async function keepFormDraft(
  trx: Writing,
  actor: Actor,
  { customerId, version, revision, details }: KeptDraft,
): Promise<number> {
  const row = {
    base_version: version,
    revision,
    details: JSON.stringify(details),
    updated_at: actor.now,
  };
  await trx
    .insertInto('form_draft')
    .values({ staff_id: actor.staffId, customer_id: customerId ?? '', ...row })
    .onConflict((conflict) =>
      conflict
        .columns(['staff_id', 'customer_id'])
        .doUpdateSet(row)
        .where('form_draft.revision', '<', revision),
    )
    .execute();
  const stored = await trx
    .selectFrom('form_draft')
    .select('revision')
    .where('staff_id', '=', actor.staffId)
    .where('customer_id', '=', customerId ?? '')
    .executeTakeFirstOrThrow();
  return stored.revision;
}

/** Does nothing where nothing is kept. */
export async function dropFormDraft(
  trx: Writing,
  actor: Actor,
  customerId: string | null,
): Promise<void> {
  await trx
    .deleteFrom('form_draft')
    .where('staff_id', '=', actor.staffId)
    .where('customer_id', '=', customerId ?? '')
    .execute();
}
