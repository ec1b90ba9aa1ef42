import type { StoredAfter } from './after-talks.ts';
import type { Reading, Writing } from './connection.ts';
import type { TalkMade } from './guided-talks.ts';
import { type Actor, recordChange } from './journal.ts';

/** The other talks about the complaint of this one that were not taken back. */
function othersLike(db: Reading, id: string) {
  return db
    .selectFrom('guided_talk as one')
    .innerJoin('guided_talk as other', (join) =>
      join
        .onRef('other.customer_id', '=', 'one.customer_id')
        .onRef('other.complaint_id', '=', 'one.complaint_id')
        .onRef('other.key', '<>', 'one.key'),
    )
    .where('one.id', '=', id)
    .where('other.binned_at', 'is', null);
}

/** Whether there was a later talk about the same complaint, and its contact is not in the bin. */
export async function hasLaterTalk(db: Reading, id: string): Promise<boolean> {
  const later = await othersLike(db, id)
    .innerJoin('interaction', 'interaction.draft_id', 'other.draft_id')
    .where('interaction.binned_at', 'is', null)
    .whereRef('other.key', '>', 'one.key')
    .select('other.id')
    .limit(1)
    .executeTakeFirst();
  return later !== undefined;
}

interface TakenBack {
  /** Of the talk. */
  id: string;
  /** Of the complaint, before anything was taken back. */
  version: number;
  /** How many deeds were, each of which and each undo of which made a version. */
  deeds: number;
}

/** Once a talk is taken back, the others about its complaint find that as they left it. */
export async function leaveOthersAsTheyWere(
  trx: Writing,
  actor: Actor,
  { id, version, deeds }: TakenBack,
): Promise<void> {
  const moved = <Left extends { version: number }>(left: Left | null) =>
    left && { ...left, version: left.version + (left.version < version ? 2 : 1) * deeds };
  const others = await othersLike(trx, id)
    .select(['other.id', 'other.made', 'other.after'])
    .execute();
  for (const other of others) {
    const made = JSON.parse(other.made) as TalkMade;
    const after = other.after === null ? null : (JSON.parse(other.after) as StoredAfter);
    const complaint = moved(made.complaint);
    await trx
      .updateTable('guided_talk')
      .set({
        made: JSON.stringify({ ...made, complaint }),
        after: after && JSON.stringify({ ...after, complaint: moved(after.complaint) }),
      })
      .where('id', '=', other.id)
      .execute();
    await recordChange(trx, actor, {
      entity: 'guided_talk',
      entityId: other.id,
      action: 'update',
      before: { complaint: made.complaint },
      after: { complaint },
    });
  }
}
