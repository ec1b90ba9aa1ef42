import {
  type GuidedPart,
  type TalkLimits,
  type TalkSummary,
  talkLimits,
} from '#contract/guided-call.ts';
import type { CrossedLimit } from '#contract/playbooks.ts';
import type { Reading, Writing } from './connection.ts';
import { uuidv7 } from './ids.ts';
import { type Actor, recordChange } from './journal.ts';
import { displayName } from './names.ts';

/** What the end of a talk made, so that all of it can be taken back. */
export interface TalkMade {
  /** Null where nothing was complained about. */
  complaint: {
    id: string;
    /** As the talk left it. */
    version: number;
    /** How many deeds of it can be taken back one by one. */
    deeds: number;
    /** Whether it was taken in by the talk. */
    takenIn: boolean;
  } | null;
  promises: readonly string[];
}

interface NewTalk {
  draftId: string;
  customerId: string;
  part: GuidedPart;
  made: TalkMade;
  summary: TalkSummary;
  limits: TalkLimits;
}

export async function createGuidedTalk(
  trx: Writing,
  actor: Actor,
  { draftId, customerId, part, made, summary, limits }: NewTalk,
): Promise<string> {
  const id = uuidv7(Date.parse(actor.now));
  const complaintId = made.complaint?.id ?? null;
  await trx
    .insertInto('guided_talk')
    .values({
      id,
      draft_id: draftId,
      customer_id: customerId,
      complaint_id: complaintId,
      staff_id: actor.staffId,
      playbook: part.playbook.key,
      version: part.playbook.version,
      content: JSON.stringify(part),
      made: JSON.stringify(made),
      summary: JSON.stringify(summary),
      limits: talkLimits.indexOf(limits),
      seen_at: null,
      created_at: actor.now,
      binned_at: null,
    })
    .execute();
  await recordChange(trx, actor, {
    entity: 'guided_talk',
    entityId: id,
    action: 'create',
    after: { draftId, customerId, complaintId, playbook: part.playbook },
  });
  return id;
}

/** The talk that was saved from a draft; undefined where it was not led, or is taken back. */
export async function findTalkOfDraft(
  db: Reading,
  draftId: string,
): Promise<{ id: string; made: TalkMade } | undefined> {
  const row = await db
    .selectFrom('guided_talk')
    .where('draft_id', '=', draftId)
    .where('binned_at', 'is', null)
    .select(['id', 'made'])
    .executeTakeFirst();
  return row && { id: row.id, made: JSON.parse(row.made) as TalkMade };
}

/** Undo of create. */
export async function binGuidedTalk(trx: Writing, actor: Actor, id: string): Promise<void> {
  await trx.updateTable('guided_talk').set({ binned_at: actor.now }).where('id', '=', id).execute();
  await recordChange(trx, actor, { entity: 'guided_talk', entityId: id, action: 'bin' });
}

/**
 * Talks in which a limit was crossed and of which no manager has read, the latest first; without
 * those of which the contact or the customer is in the bin.
 */
export async function listCrossedLimits(db: Reading): Promise<CrossedLimit[]> {
  const rows = await db
    .selectFrom('guided_talk')
    .innerJoin('customer', 'customer.id', 'guided_talk.customer_id')
    .innerJoin('staff', 'staff.id', 'guided_talk.staff_id')
    .where('limits', '<>', 0)
    .where('seen_at', 'is', null)
    .where('guided_talk.binned_at', 'is', null)
    .where('customer.binned_at', 'is', null)
    .where((expression) =>
      expression.exists(
        expression
          .selectFrom('interaction')
          .whereRef('interaction.draft_id', '=', 'guided_talk.draft_id')
          .where('interaction.binned_at', 'is', null)
          .select('interaction.key'),
      ),
    )
    .select([
      'guided_talk.id',
      'guided_talk.created_at as at',
      'guided_talk.limits',
      'customer.id as customerId',
      'given_name',
      'family_name',
      'company',
      'staff.name as staffName',
    ])
    .orderBy('guided_talk.created_at', 'desc')
    .orderBy('guided_talk.id', 'desc')
    .execute();
  return rows.map(({ given_name, family_name, company, limits, ...row }) =>
    Object.assign(row, {
      customerName: displayName({ given_name, family_name, company }),
      ended: talkLimits[limits] === 'ended',
    }),
  );
}

/** Does nothing where it was read before. */
export async function markLimitSeen(trx: Writing, actor: Actor, id: string): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('guided_talk')
    .set({ seen_at: actor.now })
    .where('id', '=', id)
    .where('seen_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return;
  await recordChange(trx, actor, { entity: 'guided_talk', entityId: id, action: 'update' });
}
