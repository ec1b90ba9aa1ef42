import type { Correction, Interaction } from '#contract/calls.ts';
import { type TalkSummary, talkLimits } from '#contract/guided-call.ts';
import type { TalkInHistory } from '#contract/timeline.ts';
import type { Reading, Writing } from './connection.ts';
import { requireCustomer } from './customer-card.ts';
import { StorageError } from './errors.ts';
import { uuidv7 } from './ids.ts';
import { type Actor, recordChange } from './journal.ts';
import { prepared, preparedWrite } from './prepared.ts';
import { isListed } from './search/one-of.ts';
import { noteContact, renewLastContact } from './search/recency.ts';

/** The card that was made in the same action as the contacts that came from this draft. */
export async function findCardMadeWith(db: Reading, draftId: string): Promise<string | undefined> {
  const made = await db
    .selectFrom('interaction')
    .innerJoin('change as saved', 'saved.entity_id', 'interaction.id')
    .innerJoin('change as made', 'made.batch_id', 'saved.batch_id')
    .where('interaction.draft_id', '=', draftId)
    .where('saved.entity', '=', 'interaction')
    .where('saved.action', '=', 'create')
    .where('made.entity', '=', 'customer')
    .where('made.action', '=', 'create')
    .orderBy('interaction.key', 'desc')
    .select('made.entity_id')
    .executeTakeFirst();
  return made?.entity_id;
}

type NewInteraction = Omit<Interaction, 'id' | 'version' | 'staffName'> & {
  draftId: string | null;
};

/** Fails with NOT_FOUND when there is no such customer. */
export async function createInteraction(
  trx: Writing,
  actor: Actor,
  values: NewInteraction,
): Promise<string> {
  const id = uuidv7(Date.parse(actor.now));
  const moved = await noteContact(trx, values.customerId, values.startedAt);
  if (!moved) await requireCustomer(trx, values.customerId);
  await insertInteraction(trx, { ...values, id, staffId: actor.staffId, now: actor.now });
  await recordChange(trx, actor, {
    entity: 'interaction',
    entityId: id,
    action: 'create',
    after: values,
  });
  return id;
}

const insertInteraction = preparedWrite<
  NewInteraction & { id: string; staffId: string; now: string }
>((trx, parameter) =>
  trx.insertInto('interaction').values({
    id: parameter('id'),
    version: 1,
    customer_id: parameter('customerId'),
    draft_id: parameter('draftId'),
    channel: parameter('channel'),
    direction: parameter('direction'),
    kind: parameter('kind'),
    started_at: parameter('startedAt'),
    duration: parameter('duration'),
    note: parameter('note'),
    outcome: parameter('outcome'),
    mood_start: parameter('moodStart'),
    mood_end: parameter('moodEnd'),
    staff_id: parameter('staffId'),
    created_at: parameter('now'),
    binned_at: null,
  }),
);

export interface ContactInHistory {
  contact: Interaction;
  /** Null where no playbook led it. What was thought of it is for one person, and not read here. */
  talk: TalkInHistory | null;
}

/** The contacts with these ids, in any order. */
export async function listContacts(
  db: Reading,
  ids: readonly string[],
): Promise<ContactInHistory[]> {
  const rows = ids.length === 0 ? [] : await interactionsById(db, { ids });
  return rows.map(({ talk, limits, ...contact }) => ({
    contact,
    talk: talk === null ? null : talkOf(talk, limits),
  }));
}

function talkOf(summary: string, limits: number | null): TalkInHistory {
  const told = JSON.parse(summary) as TalkSummary;
  // Talks that were saved before anything could be left out do not say so.
  return Object.assign({ skipped: [] }, told, {
    limits: talkLimits[limits ?? 0] ?? 'none',
    selfReviewOf: null,
  });
}

type ContactRow = Interaction & { talk: string | null; limits: number | null };

const interactionsById = prepared<{ ids: readonly string[] }, ContactRow>(
  (db, parameter, dialect) =>
    db
      .selectFrom('interaction')
      .innerJoin('staff', 'staff.id', 'interaction.staff_id')
      .leftJoin('guided_talk', (join) =>
        join
          .onRef('guided_talk.draft_id', '=', 'interaction.draft_id')
          .on('guided_talk.binned_at', 'is', null),
      )
      .where(isListed(dialect, 'interaction.id', parameter('ids')))
      .select([
        'interaction.id',
        'interaction.version',
        'interaction.customer_id as customerId',
        'interaction.channel',
        'interaction.direction',
        'interaction.kind',
        'interaction.started_at as startedAt',
        'interaction.duration',
        'interaction.note',
        'interaction.outcome',
        'interaction.mood_start as moodStart',
        'interaction.mood_end as moodEnd',
        'staff.name as staffName',
        'guided_talk.summary as talk',
        'guided_talk.limits',
      ])
      .$narrowType<Pick<Interaction, 'channel' | 'direction' | 'kind' | 'outcome'>>(),
);

/** Fails with NOT_FOUND, also for a contact in the bin. */
export async function readInteraction(db: Reading, id: string): Promise<Interaction> {
  const present = await db
    .selectFrom('interaction')
    .where('id', '=', id)
    .where('binned_at', 'is', null)
    .select('id')
    .executeTakeFirst();
  const [found] = present ? await listContacts(db, [id]) : [];
  if (!found) throw new StorageError('NOT_FOUND', 'interaction');
  return found.contact;
}

export interface InteractionTarget {
  id: string;
  version: number;
}

/** Fails with NOT_FOUND, or with CONFLICT when it was changed since `version` was read. */
export async function correctInteraction(
  trx: Writing,
  actor: Actor,
  { id, version }: InteractionTarget,
  changes: Correction,
): Promise<number> {
  const stored = await readInteraction(trx, id);
  if (stored.version !== version) throw new StorageError('CONFLICT', 'interaction');
  const { channel, direction, kind, startedAt, note, outcome, moodStart, moodEnd } = {
    ...stored,
    ...changes,
  };
  await trx
    .updateTable('interaction')
    .set({
      channel,
      direction,
      kind,
      started_at: startedAt,
      note,
      outcome,
      mood_start: moodStart,
      mood_end: moodEnd,
      version: version + 1,
    })
    .where('id', '=', id)
    .execute();
  if (startedAt !== stored.startedAt) await renewLastContact(trx, [stored.customerId]);
  const named = Object.keys(changes) as (keyof Correction)[];
  await recordChange(trx, actor, {
    entity: 'interaction',
    entityId: id,
    action: 'update',
    before: Object.fromEntries(named.map((name) => [name, stored[name]])),
    after: changes,
  });
  return version + 1;
}

/** Out of the history, or back into it. Fails like correctInteraction. */
export async function setInteractionBinned(
  trx: Writing,
  actor: Actor,
  { id, version }: InteractionTarget,
  binned: boolean,
): Promise<number> {
  const stored = await trx
    .selectFrom('interaction')
    .select(['version', 'customer_id', 'binned_at'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!stored) throw new StorageError('NOT_FOUND', 'interaction');
  if (stored.version !== version || (stored.binned_at !== null) === binned) {
    throw new StorageError('CONFLICT', 'interaction');
  }
  await trx
    .updateTable('interaction')
    .set({ binned_at: binned ? actor.now : null, version: version + 1 })
    .where('id', '=', id)
    .execute();
  await renewLastContact(trx, [stored.customer_id]);
  await recordChange(trx, actor, {
    entity: 'interaction',
    entityId: id,
    action: binned ? 'bin' : 'restore',
  });
  return version + 1;
}
