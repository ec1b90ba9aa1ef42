import { sql } from 'kysely';
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
      after: null,
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

/** Undo of create. What was thought of it goes with it. */
export async function binGuidedTalk(trx: Writing, actor: Actor, id: string): Promise<void> {
  await trx
    .updateTable('guided_talk')
    .set({ binned_at: actor.now, after: null })
    .where('id', '=', id)
    .execute();
  await recordChange(trx, actor, { entity: 'guided_talk', entityId: id, action: 'bin' });
}

/** A talk in which a limit was crossed, and what happened in it. */
export interface CrossingTalk extends Omit<CrossedLimit, 'kinds' | 'asked' | 'warned'> {
  part: GuidedPart;
}

/**
 * Talks in which a limit was crossed and of which no manager has read, the latest first; without
 * those of which the contact or the customer is in the bin.
 */
export async function listCrossedLimits(
  db: Reading,
  limit: number,
): Promise<{ total: number; rows: CrossingTalk[] }> {
  const { total } = await unreadLimits(db)
    .select((expression) => expression.fn.countAll().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await unreadLimits(db)
    .innerJoin('staff', 'staff.id', 'guided_talk.staff_id')
    .select([
      'guided_talk.id',
      'guided_talk.created_at as at',
      'guided_talk.limits',
      'guided_talk.content',
      'customer.id as customerId',
      'interaction.id as contactId',
      'given_name',
      'family_name',
      'company',
      'staff.name as staffName',
    ])
    .orderBy('guided_talk.created_at', 'desc')
    .orderBy('guided_talk.id', 'desc')
    .limit(limit)
    .execute();
  return { total: Number(total), rows: rows.map(crossingOf) };
}

function unreadLimits(db: Reading) {
  return (
    db
      .selectFrom('guided_talk')
      .innerJoin('customer', 'customer.id', 'guided_talk.customer_id')
      .innerJoin('interaction', 'interaction.draft_id', 'guided_talk.draft_id')
      // As it stands in the index, which holds these few alone.
      .where('limits', '<>', sql.lit(0))
      .where('seen_at', 'is', null)
      .where('guided_talk.binned_at', 'is', null)
      .where('customer.binned_at', 'is', null)
      .where('interaction.binned_at', 'is', null)
  );
}

type CrossingRow = Omit<CrossingTalk, 'customerName' | 'ended' | 'part'> &
  Parameters<typeof displayName>[0] & { limits: number; content: string };

function crossingOf({
  given_name,
  family_name,
  company,
  limits,
  content,
  ...row
}: CrossingRow): CrossingTalk {
  return {
    ...row,
    customerName: displayName({ given_name, family_name, company }),
    ended: talkLimits[limits] === 'ended',
    part: JSON.parse(content) as GuidedPart,
  };
}

/** Does nothing where it was read before. */
export async function markLimitSeen(trx: Writing, actor: Actor, id: string): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('guided_talk')
    .set({ seen_at: actor.now })
    .where('id', '=', id)
    .where('seen_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) await recordSeen(trx, actor, id, actor.now);
}

/** Undo of it: somebody has yet to read about it. Does nothing where nobody has. */
export async function markLimitUnseen(trx: Writing, actor: Actor, id: string): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('guided_talk')
    .set({ seen_at: null })
    .where('id', '=', id)
    .where('seen_at', 'is not', null)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) await recordSeen(trx, actor, id, null);
}

const recordSeen = (trx: Writing, actor: Actor, id: string, seenAt: string | null) =>
  recordChange(trx, actor, {
    entity: 'guided_talk',
    entityId: id,
    action: 'update',
    after: { seenAt },
  });
