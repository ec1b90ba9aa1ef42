import type { Connection, Writing } from './connection.ts';
import { firstUuidv7, uuidv7 } from './ids.ts';
import { type Actor, recordChange } from './journal.ts';
import { unindexCustomers } from './search/customers.ts';
import { readOwner } from './session.ts';
import { removeUnusedTags } from './tags.ts';

const customersAtOnce = 20;

/** From here on a crash does not bring them back: the next start goes on with the removal. */
export async function beginDemoRemoval(trx: Writing): Promise<void> {
  await trx.updateTable('import_batch').set({ finished_at: null }).where('demo', '=', 1).execute();
}

/**
 * Removes up to twenty customers of unfinished demo batches for good, with everything that hangs on
 * them, and after the last one the batches. Returns how many; 0 means that nothing is left.
 */
export async function removeSomeDemo(trx: Writing, actor: Actor): Promise<number> {
  const batches = await trx
    .selectFrom('import_batch')
    .where('demo', '=', 1)
    .where('finished_at', 'is', null)
    .select(['id', 'started_at'])
    .orderBy('started_at')
    .execute();
  const [first] = batches;
  if (!first) return 0;
  const batchIds = batches.map(({ id }) => id);
  const cards = await trx
    .selectFrom('customer')
    .where('import_id', 'in', batchIds)
    .select(['key', 'id'])
    .orderBy('key')
    .limit(customersAtOnce)
    .execute();
  if (cards.length === 0) {
    await trx.deleteFrom('import_batch').where('id', 'in', batchIds).execute();
    for (const id of batchIds) {
      await recordChange(trx, actor, { entity: 'import_batch', entityId: id, action: 'remove' });
    }
    return 0;
  }
  const ids = cards.map(({ id }) => id);
  await removeComplaints(trx, ids);
  await removeContacts(trx, ids, first.started_at);
  await removeCards(trx, cards);
  for (const id of ids) {
    await recordChange(trx, actor, { entity: 'customer', entityId: id, action: 'remove' });
  }
  return cards.length;
}

async function removeComplaints(trx: Writing, customerIds: readonly string[]): Promise<void> {
  const ofCustomers = (table: 'complaint' | 'promise' | 'guided_talk') =>
    trx.selectFrom(table).where('customer_id', 'in', customerIds).select('id');
  const complaints = ofCustomers('complaint');
  await trx
    .deleteFrom('snooze')
    .where((expression) =>
      expression.or([
        expression('subject_id', 'in', complaints),
        expression('subject_id', 'in', ofCustomers('promise')),
        expression(
          'subject_id',
          'in',
          trx.selectFrom('corrective_action').where('complaint_id', 'in', complaints).select('id'),
        ),
      ]),
    )
    .execute();
  await trx
    .deleteFrom('typed_draft')
    .where((expression) =>
      expression.or([
        expression('subject_id', 'in', customerIds),
        expression('subject_id', 'in', complaints),
        expression('subject_id', 'in', ofCustomers('promise')),
        expression('subject_id', 'in', ofCustomers('guided_talk')),
      ]),
    )
    .execute();
  await trx.deleteFrom('guided_talk').where('customer_id', 'in', customerIds).execute();
  await trx.deleteFrom('promise_event').where('promise_id', 'in', ofCustomers('promise')).execute();
  await trx.deleteFrom('promise').where('customer_id', 'in', customerIds).execute();
  for (const table of [
    'complaint_event',
    'complaint_clock',
    'complaint_approval',
    'corrective_action',
  ] as const) {
    await trx.deleteFrom(table).where('complaint_id', 'in', complaints).execute();
  }
  const years = await trx
    .deleteFrom('complaint')
    .where('customer_id', 'in', customerIds)
    .returning('year')
    .execute();
  for (const year of new Set(years.map((complaint) => complaint.year))) {
    await giveNumbersBack(trx, year);
  }
}

/** The demo shop's numbers were no real ones; those behind a real complaint stay used. */
async function giveNumbersBack(trx: Writing, year: number): Promise<void> {
  const left = await trx
    .selectFrom('complaint')
    .where('year', '=', year)
    .select((expression) => expression.fn.max('sequence').as('last'))
    .executeTakeFirst();
  await trx
    .updateTable('complaint_counter')
    .set({ last: left?.last ?? 0 })
    .where('year', '=', year)
    .execute();
}

/** `since` is when the first of these customers came in: older drafts need not be looked at. */
async function removeContacts(trx: Writing, ids: readonly string[], since: string): Promise<void> {
  await trx
    .deleteFrom('follow_up')
    .where((expression) =>
      expression.or([
        expression('customer_id', 'in', ids),
        expression(
          'interaction_id',
          'in',
          trx.selectFrom('interaction').where('customer_id', 'in', ids).select('id'),
        ),
      ]),
    )
    .execute();
  const drafts = await trx
    .selectFrom('call_draft')
    .where((expression) =>
      expression.or([
        expression(
          'id',
          'in',
          trx.selectFrom('interaction').where('customer_id', 'in', ids).select('draft_id'),
        ),
        expression.and([
          expression('id', '>=', firstUuidv7(Date.parse(since))),
          expression.or(ids.map((id) => expression('content', 'like', `%"customerId":"${id}"%`))),
        ]),
      ]),
    )
    .select('id')
    .execute();
  await trx.deleteFrom('interaction').where('customer_id', 'in', ids).execute();
  if (drafts.length === 0) return;
  // A call that was saved once more, for somebody else, is theirs.
  await trx
    .deleteFrom('call_draft')
    .where(
      'id',
      'in',
      drafts.map(({ id }) => id),
    )
    .where((expression) =>
      expression.not(
        expression.exists(
          expression
            .selectFrom('interaction')
            .whereRef('interaction.draft_id', '=', 'call_draft.id')
            .select('interaction.key'),
        ),
      ),
    )
    .execute();
}

async function removeCards(
  trx: Writing,
  cards: readonly { key: number; id: string }[],
): Promise<void> {
  const ids = cards.map(({ id }) => id);
  const keys = cards.map(({ key }) => key);
  await unindexCustomers(trx, keys);
  for (const table of [
    'customer_phone',
    'customer_email',
    'observation',
    'consent',
    'seen_customer',
    'form_draft',
  ] as const) {
    await trx.deleteFrom(table).where('customer_id', 'in', ids).execute();
  }
  await trx
    .deleteFrom('customer_link')
    .where((expression) =>
      expression.or([expression('from_id', 'in', ids), expression('to_id', 'in', ids)]),
    )
    .execute();
  const tags = await trx
    .deleteFrom('customer_tag')
    .where('customer_id', 'in', ids)
    .returning('tag_id')
    .execute();
  await removeUnusedTags(
    trx,
    tags.map(({ tag_id }) => tag_id),
  );
  await trx.deleteFrom('customer').where('key', 'in', keys).execute();
}

/** Ends what a crash has cut off: a demo shop that was being added or removed goes. */
export async function removeUnfinishedDemo(db: Connection, now: string): Promise<void> {
  const { id: staffId } = await readOwner(db);
  const actor: Actor = { staffId, now, batchId: uuidv7(Date.parse(now)) };
  let removed: number;
  do {
    removed = await db.transaction().execute((trx) => removeSomeDemo(trx, actor));
  } while (removed > 0);
}
