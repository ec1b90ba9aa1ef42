import type { calls } from '#contract/calls.ts';
import { closeDraft, keepDraft, listOpenDrafts, reopenDraft, startDraft } from '#db/call-drafts.ts';
import type { Writing } from '#db/connection.ts';
import { binContact, restoreContact } from '#db/contact-bin.ts';
import { readCard } from '#db/customer-card.ts';
import { setBinned } from '#db/customers.ts';
import { addFollowUp, finishWithContact } from '#db/follow-ups.ts';
import {
  correctInteraction,
  createInteraction,
  findCardMadeWith,
  readInteraction,
} from '#db/interactions.ts';
import type { Actor } from '#db/journal.ts';
import type { Handlers } from '../../engine/handlers.ts';
import { Refusal } from '../../engine/refusal.ts';
import { readReckoning } from '../complaints/reckoning.ts';
import { cardOf } from '../customers/typed-card.ts';
import { keepTalk } from '../guided/keep-talk.ts';
import { takeTalkBack } from '../guided/take-talk-back.ts';
import { preparationFrom } from './planned-call-back.ts';

export const callHandlers: Handlers<keyof typeof calls> = {
  'calls.start': (draft, { write }) => write((trx, actor) => startDraft(trx, actor, draft)),

  'calls.open': (_input, { db }) => listOpenDrafts(db),

  'calls.keep': (input, { write }) =>
    write(async (trx, actor) => ({ revision: await keepDraft(trx, actor, input) })),

  'calls.save': async ({ id, content }, { db, staff, write }) => {
    const reckoning = content.guided && (await readReckoning(db));
    return write(async (trx, actor) => {
      const { startedAt } = await closeDraft(trx, actor, id, content);
      const newCard = content.customerId === null;
      const customerId = await cardOf(trx, actor, content, 'content.customerId');
      const { channel, direction, kind, note, outcome, moodStart, moodEnd } = content;
      const { followUp, followUpId, seconds } = content;
      const interactionId = await createInteraction(trx, actor, {
        customerId,
        draftId: id,
        channel,
        direction,
        kind,
        note,
        outcome,
        moodStart,
        moodEnd,
        startedAt,
        duration: seconds,
      });
      const { guided: part } = content;
      const talked = part && { draftId: id, customerId, startedAt, call: content, part };
      const talkId =
        talked && reckoning && (await keepTalk(trx, actor, talked, { staff, reckoning }));
      if (followUp) {
        const preparation =
          part && reckoning ? await preparationFrom(trx, { draftId: id, part, reckoning }) : null;
        const agreed = { ...followUp, customerId, interactionId, preparation };
        await addFollowUp(trx, actor, agreed);
      }
      if (followUpId !== null) await finishWithContact(trx, actor, { id: followUpId, customerId });
      return { interactionId, customerId, newCard, talkId };
    });
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
