import { blankCall, type CallContent, type CallDraft, callContent } from '#contract/calls.ts';
import type { Reading, Writing } from './connection.ts';
import { StorageError } from './errors.ts';
import { binFollowUpsOf, resumeFinishedWith } from './follow-ups.ts';
import { type Actor, recordChange } from './journal.ts';
import { displayName } from './names.ts';
import { prepared, preparedWrite } from './prepared.ts';
import { isListed } from './search/one-of.ts';
import { renewLastContact } from './search/recency.ts';

interface TypedDraft {
  id: string;
  revision: number;
  content: CallContent;
}

/** A second start of the same draft changes nothing. */
export async function startDraft(
  trx: Writing,
  actor: Actor,
  draft: Omit<TypedDraft, 'revision'>,
): Promise<CallDraft> {
  await insertDraft(trx, actor, { ...draft, revision: 0 });
  return readDraft(trx, draft.id);
}

async function insertDraft(trx: Writing, actor: Actor, draft: TypedDraft): Promise<void> {
  const { id, revision, content } = draft;
  await insertOnce(trx, {
    id,
    revision,
    content: JSON.stringify(content),
    staffId: actor.staffId,
    now: actor.now,
  });
}

const insertOnce = preparedWrite<
  Omit<TypedDraft, 'content'> & { content: string; staffId: string; now: string }
>((trx, parameter) =>
  trx
    .insertInto('call_draft')
    .values({
      id: parameter('id'),
      staff_id: parameter('staffId'),
      started_at: parameter('now'),
      updated_at: parameter('now'),
      revision: parameter('revision'),
      content: parameter('content'),
      closed_at: null,
    })
    .onConflict((conflict) => conflict.column('id').doNothing()),
);

function drafts(db: Reading) {
  return db
    .selectFrom('call_draft')
    .select(['id', 'started_at', 'updated_at', 'revision', 'content', 'closed_at']);
}

type DraftRow = Awaited<ReturnType<ReturnType<typeof drafts>['executeTakeFirstOrThrow']>>;

async function describe(db: Reading, rows: readonly DraftRow[]): Promise<CallDraft[]> {
  const read = rows.map((row) => ({ row, content: contentOf(row) }));
  const ids = read.flatMap(({ content }) => content.customerId ?? []);
  const customers = ids.length === 0 ? [] : await customersById(db, { ids });
  const names = new Map(customers.map((customer) => [customer.id, displayName(customer)]));
  return read.map(({ row, content }) => ({
    id: row.id,
    startedAt: row.started_at,
    updatedAt: row.updated_at,
    revision: row.revision,
    content,
    customerName: names.get(content.customerId ?? '') ?? null,
  }));
}

/** A call that an earlier version of the program began lacks what has been added since. */
function contentOf({ content }: DraftRow): CallContent {
  const stored: unknown = JSON.parse(content);
  return callContent.parse({ ...blankCall, ...(stored as object) });
}

const customersById = prepared<
  { ids: readonly string[] },
  { id: string } & Parameters<typeof displayName>[0]
>((db, parameter, dialect) =>
  db
    .selectFrom('customer')
    .select(['id', 'given_name', 'family_name', 'company'])
    .where(isListed(dialect, 'id', parameter('ids'))),
);

export async function listOpenDrafts(db: Reading): Promise<CallDraft[]> {
  const rows = await drafts(db)
    .where('closed_at', 'is', null)
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return describe(db, rows);
}

/** Fails with NOT_FOUND. */
async function readDraft(db: Reading, id: string): Promise<CallDraft> {
  const rows = await drafts(db).where('id', '=', id).execute();
  const [draft] = await describe(db, rows);
  if (!draft) throw new StorageError('NOT_FOUND', 'call_draft');
  return draft;
}

/**
 * Stores what has been typed, unless something newer is stored already; a draft whose start was
 * lost begins here. Not in the journal: a draft is nobody's record yet. Fails with NOT_FOUND when
 * the draft is closed. Returns the revision that is stored now.
 */
export async function keepDraft(trx: Writing, actor: Actor, draft: TypedDraft): Promise<number> {
  const { id, revision, content } = draft;
  const [stored] = await storedRevision(trx, { id });
  if (!stored) {
    await insertDraft(trx, actor, draft);
    return revision;
  }
  if (stored.closed_at !== null) throw new StorageError('NOT_FOUND', 'call_draft');
  if (stored.revision >= revision) return stored.revision;
  await storeRevision(trx, { id, revision, content: JSON.stringify(content), now: actor.now });
  return revision;
}

const storedRevision = prepared<{ id: string }, { revision: number; closed_at: string | null }>(
  (db, parameter) =>
    db.selectFrom('call_draft').select(['revision', 'closed_at']).where('id', '=', parameter('id')),
);

const storeRevision = preparedWrite<Omit<TypedDraft, 'content'> & { content: string; now: string }>(
  (trx, parameter) =>
    trx
      .updateTable('call_draft')
      .set({
        revision: parameter('revision'),
        content: parameter('content'),
        updated_at: parameter('now'),
      })
      .where('id', '=', parameter('id')),
);

/** Ends a draft, with its last content. Fails with NOT_FOUND when it was not open. */
export async function closeDraft(
  trx: Writing,
  actor: Actor,
  id: string,
  content?: CallContent,
): Promise<{ startedAt: string }> {
  const last = content ? JSON.stringify(content) : null;
  const [closed] = await closeOpen(trx, { id, content: last, now: actor.now });
  if (!closed) throw new StorageError('NOT_FOUND', 'call_draft');
  await recordChange(trx, actor, { entity: 'call_draft', entityId: id, action: 'close' });
  return { startedAt: closed.started_at };
}

const closeOpen = preparedWrite<
  { id: string; content: string | null; now: string },
  { started_at: string }
>((trx, parameter) =>
  trx
    .updateTable('call_draft')
    .set((expression) => ({
      closed_at: parameter('now'),
      updated_at: parameter('now'),
      content: expression.fn.coalesce(expression.val(parameter('content')), 'content'),
    }))
    .where('id', '=', parameter('id'))
    .where('closed_at', 'is', null)
    .returning('started_at'),
);

/** Opens a closed draft again and bins what was saved from it. Fails with NOT_FOUND. */
export async function reopenDraft(trx: Writing, actor: Actor, id: string): Promise<CallDraft> {
  const reopened = await trx
    .updateTable('call_draft')
    .set({ closed_at: null, updated_at: actor.now })
    .where('id', '=', id)
    .where('closed_at', 'is not', null)
    .returning('id')
    .executeTakeFirst();
  if (!reopened) throw new StorageError('NOT_FOUND', 'call_draft');
  await recordChange(trx, actor, { entity: 'call_draft', entityId: id, action: 'reopen' });
  const saved = await trx
    .updateTable('interaction')
    .set((expression) => ({
      binned_at: actor.now,
      version: expression('version', '+', 1),
    }))
    .where('draft_id', '=', id)
    .where('binned_at', 'is', null)
    .returning(['id', 'customer_id'])
    .execute();
  await renewLastContact(
    trx,
    saved.map((interaction) => interaction.customer_id),
  );
  for (const interaction of saved) {
    await recordChange(trx, actor, {
      entity: 'interaction',
      entityId: interaction.id,
      action: 'bin',
    });
    await binFollowUpsOf(trx, actor, interaction.id);
    await resumeFinishedWith(trx, actor, interaction.id);
  }
  return readDraft(trx, id);
}
