import { isAnswered, type SelfReview } from '#contract/after-talk.ts';
import { type GuidedPart, guidedPart } from '#contract/guided-call.ts';
import type { Output } from '#contract/index.ts';
import type { Reading, Writing } from './connection.ts';
import { StorageError } from './errors.ts';
import type { TalkMade } from './guided-talks.ts';
import { type Actor, recordChange } from './journal.ts';
import { displayName } from './names.ts';

/** What was written down after a talk, and what that made. */
export interface StoredAfter extends SelfReview {
  followUpId: string | null;
  /** As naming the cause left it; null where no cause was named. */
  complaint: { id: string; version: number } | null;
}

export interface LedTalk {
  id: string;
  at: string;
  /** Who led it. */
  staffId: string;
  customerId: string;
  customerName: string;
  phone: string | null;
  /** The contact in the history. */
  interactionId: string;
  complaintId: string | null;
  part: GuidedPart;
  made: TalkMade;
  after: StoredAfter | null;
}

/** Talks that stand in the history of somebody who is not in the bin. */
function standing(db: Reading) {
  return db
    .selectFrom('guided_talk')
    .innerJoin('customer', 'customer.id', 'guided_talk.customer_id')
    .innerJoin('interaction', 'interaction.draft_id', 'guided_talk.draft_id')
    .leftJoin('customer_phone', (join) =>
      join
        .onRef('customer_phone.customer_id', '=', 'customer.id')
        .on('customer_phone.position', '=', 0),
    )
    .where('guided_talk.binned_at', 'is', null)
    .where('customer.binned_at', 'is', null)
    .where('interaction.binned_at', 'is', null);
}

const shown = [
  'guided_talk.id',
  'guided_talk.created_at as at',
  'guided_talk.customer_id as customerId',
  'customer.given_name',
  'customer.family_name',
  'customer.company',
  'customer_phone.number as phone',
] as const;

/** Fails with NOT_FOUND, also where its contact or its customer is in the bin. */
export async function readLedTalk(db: Reading, id: string): Promise<LedTalk> {
  const row = await standing(db)
    .where('guided_talk.id', '=', id)
    .select(shown)
    .select([
      'guided_talk.staff_id as staffId',
      'guided_talk.complaint_id as complaintId',
      'guided_talk.content',
      'guided_talk.made',
      'guided_talk.after',
      'interaction.id as interactionId',
    ])
    .executeTakeFirst();
  if (!row) throw new StorageError('NOT_FOUND', 'guided_talk');
  const { given_name, family_name, company, content, made, after, ...rest } = row;
  return {
    ...rest,
    customerName: displayName({ given_name, family_name, company }),
    part: guidedPart.parse(JSON.parse(content)),
    made: JSON.parse(made) as TalkMade,
    after: after === null ? null : (JSON.parse(after) as StoredAfter),
  };
}

interface Unfinished {
  staffId: string;
  /** ISO 8601 in UTC; leaves out what was saved before. */
  since: string;
}

/** The talks of one person after which nothing was written down, the latest first. */
export async function listUnfinishedTalks(
  db: Reading,
  { staffId, since }: Unfinished,
): Promise<Output<'guidedTalks.unfinished'>> {
  const rows = await standing(db)
    .where('guided_talk.staff_id', '=', staffId)
    .where('guided_talk.after', 'is', null)
    .where('guided_talk.created_at', '>=', since)
    .select(shown)
    .orderBy('guided_talk.created_at', 'desc')
    .orderBy('guided_talk.id', 'desc')
    .execute();
  return rows.map(({ given_name, family_name, company, ...row }) =>
    Object.assign(row, { customerName: displayName({ given_name, family_name, company }) }),
  );
}

interface Reader {
  staffId: string;
  contactIds: readonly string[];
}

/** The talks of these contacts about which this person answered a question, by their contact. */
export async function listSelfReviews(
  db: Reading,
  { staffId, contactIds }: Reader,
): Promise<ReadonlyMap<string, string>> {
  if (contactIds.length === 0) return new Map();
  const rows = await standing(db)
    .where('interaction.id', 'in', contactIds)
    .where('guided_talk.staff_id', '=', staffId)
    .where('guided_talk.after', 'is not', null)
    .select(['guided_talk.id', 'interaction.id as contactId', 'guided_talk.after'])
    .execute();
  const answered = rows.filter(
    ({ after }) => after !== null && (JSON.parse(after) as StoredAfter).answers.some(isAnswered),
  );
  return new Map(answered.map(({ id, contactId }) => [contactId, id]));
}

/** Enough to find one in which something was said about it. */
const remembered = 20;

/** What this person did with the quiet minute the last time they said so. */
export async function lastQuietMinute(db: Reading, staffId: string): Promise<SelfReview['pause']> {
  const rows = await db
    .selectFrom('guided_talk')
    .where('staff_id', '=', staffId)
    .where('after', 'is not', null)
    .where('binned_at', 'is', null)
    .select('after')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(remembered)
    .execute();
  const said = rows.map(({ after }) => (JSON.parse(after ?? '{}') as Partial<StoredAfter>).pause);
  return said.find(Boolean) ?? null;
}

/** Open ones that were agreed in a contact. */
export async function listFollowUpIdsOf(db: Reading, interactionId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('follow_up')
    .where('interaction_id', '=', interactionId)
    .where('done_at', 'is', null)
    .where('binned_at', 'is', null)
    .select('id')
    .orderBy('due_on')
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

interface Written {
  /** Null takes it back. */
  after: StoredAfter | null;
  /** What the talk has made, with what came after it. */
  made: TalkMade;
}

/**
 * What was thought is not in the journal: it is for one person. Fails with CONFLICT where something
 * is written down already, and undoing where nothing is.
 */
export async function writeAfter(
  trx: Writing,
  actor: Actor,
  id: string,
  { after, made }: Written,
): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('guided_talk')
    .set({ after: after && JSON.stringify(after), made: JSON.stringify(made) })
    .where('id', '=', id)
    .where('after', after === null ? 'is not' : 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new StorageError('CONFLICT', 'guided_talk');
  const action = after === null ? 'reopen' : 'finish';
  await recordChange(trx, actor, { entity: 'guided_talk', entityId: id, action });
}
