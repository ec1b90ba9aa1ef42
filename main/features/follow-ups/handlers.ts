import type { followUps } from '#contract/follow-ups.ts';
import { readCard } from '#db/customer-card.ts';
import { listOpenFollowUps } from '#db/follow-up-list.ts';
import {
  addFollowUp,
  binFollowUp,
  changeFollowUp,
  finishFollowUp,
  readFollowedUp,
  resumeFollowUp,
} from '#db/follow-ups.ts';
import type { Handlers } from '../../engine/handlers.ts';
import { checkPreparation } from './check-preparation.ts';

export const followUpHandlers: Handlers<keyof typeof followUps> = {
  'followUps.open': (input, { db }) => listOpenFollowUps(db, input),

  'followUps.add': (followUp, { write }) =>
    write(async (trx, actor) => {
      await readCard(trx, followUp.customerId);
      if (followUp.preparation) {
        await checkPreparation(trx, followUp.customerId, followUp.preparation);
      }
      return addFollowUp(trx, actor, { ...followUp, interactionId: null });
    }),

  'followUps.change': ({ id, version, ...after }, { write }) =>
    write(async (trx, actor) => {
      if (after.preparation) {
        await checkPreparation(trx, await readFollowedUp(trx, id), after.preparation);
      }
      return { version: await changeFollowUp(trx, actor, { id, version }, after) };
    }),

  'followUps.finish': (target, { write }) =>
    write(async (trx, actor) => ({ version: await finishFollowUp(trx, actor, target) })),

  'followUps.resume': (target, { write }) =>
    write(async (trx, actor) => ({ version: await resumeFollowUp(trx, actor, target) })),

  'followUps.bin': (target, { write }) =>
    write(async (trx, actor) => ({ version: await binFollowUp(trx, actor, target) })),
};
