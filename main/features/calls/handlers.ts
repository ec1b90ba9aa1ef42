import type { calls } from '#contract/calls.ts';
import { closeDraft, keepDraft, listOpenDrafts, reopenDraft, startDraft } from '#db/call-drafts.ts';
import type { Writing } from '#db/connection.ts';
import { binContact, restoreContact } from '#db/contact-bin.ts';
import { readCard } from '#db/customer-card.ts';
import { setBinned } from '#db/customers.ts';
import { correctInteraction, findCardMadeWith, readInteraction } from '#db/interactions.ts';
import type { Actor } from '#db/journal.ts';
import type { Handlers } from '../../engine/handlers.ts';
import { Refusal } from '../../engine/refusal.ts';
import { readReckoning } from '../complaints/reckoning.ts';
import { takeTalkBack } from '../guided/take-talk-back.ts';
import { saveCall } from './save-call.ts';

export const callHandlers: Handlers<keyof typeof calls> = {
  'calls.start': (draft, { write }) => write((trx, actor) => startDraft(trx, actor, draft)),

  'calls.open': (_input, { db }) => listOpenDrafts(db),

  'calls.keep': (input, { write }) =>
    write(async (trx, actor) => ({ revision: await keepDraft(trx, actor, input) })),

  'calls.save': async ({ id, content }, { db, staff, write }) => {
    const reckoning = content.guided && (await readReckoning(db));
    return write((trx, actor) => saveCall(trx, actor, { id, content }, { staff, reckoning }));
  },

  'calls.discard': ({ id }, { write }) =>
    write(async (trx, actor) => {
      await closeDraft(trx, actor, id);
      return {};
    }),

  'calls.reopen': async ({ id }, { db, write }) => {
    const reckoning = await readReckoning(db);
    return write(async (trx, actor) => {
      const draft = await reopenDraft(trx, actor, id);
      await takeTalkBack(trx, actor, id, reckoning);
      await binUnusedCard(trx, actor, id);
      return draft;
    });
  },

  'calls.saved': ({ id }, { db }) => readInteraction(db, id),

  'calls.correct': ({ id, version, changes }, { now, write }) =>
    write(async (trx, actor) => {
      const { startedAt, ...others } = changes;
      const corrected = { ...others, ...(startedAt && { startedAt: pastMoment(startedAt, now) }) };
      return { version: await correctInteraction(trx, actor, { id, version }, corrected) };
    }),

  'calls.bin': (target, { write }) =>
    write(async (trx, actor) => ({ version: await binContact(trx, actor, target) })),

  'calls.restore': (target, { write }) =>
    write(async (trx, actor) => ({ version: await restoreContact(trx, actor, target) })),
};

/** In the one spelling by which moments are sorted. */
function pastMoment(at: string, now: string): string {
  const moment = new Date(at).toISOString();
  if (moment <= now) return moment;
  throw new Refusal({ code: 'VALIDATION', fields: { 'changes.startedAt': 'invalid' } });
}

/** A card that came with the call goes with it, unless somebody has used or changed it since. */
async function binUnusedCard(trx: Writing, actor: Actor, draftId: string): Promise<void> {
  const id = await findCardMadeWith(trx, draftId);
  if (id === undefined) return;
  const { version, contactCount, binnedAt } = await readCard(trx, id);
  if (version > 1 || contactCount > 0 || binnedAt !== null) return;
  await setBinned(trx, actor, { id, version }, true);
}
