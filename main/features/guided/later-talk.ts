import type { Writing } from '#db/connection.ts';
import { hasLaterTalk } from '#db/talks-of-complaint.ts';
import { Refusal } from '../../engine/refusal.ts';

/** Fails with CONFLICT while a later talk about the same complaint stands: it is to be undone first. */
export async function requireNoLaterTalk(trx: Writing, id: string): Promise<void> {
  if (await hasLaterTalk(trx, id)) throw new Refusal({ code: 'CONFLICT', undoFirst: 'laterTalk' });
}
