import type { followUps } from '#contract/follow-ups.ts';
import { readCard } from '#db/customer-card.ts';
import {
  addFollowUp,
  binFollowUp,
  changeFollowUp,
  finishFollowUp,
  listOpenFollowUps,
  resumeFollowUp,
} from '#db/follow-ups.ts';
import type { Handlers } from '../../engine/handlers.ts';

export const followUpHandlers: Handlers<keyof typeof followUps> = {
  'followUps.open': (input, { db }) => listOpenFollowUps(db, input),

  'followUps.add': (followUp, { write }) =>
    write(async (trx, actor) => {
      await readCard(trx, followUp.customerId);
      return addFollowUp(trx, actor, { ...followUp, interactionId: null });
    }),

  'followUps.change': ({ id, version, dueOn, note }, { write }) =>
    write(async (trx, actor) => ({
      version: await changeFollowUp(trx, actor, { id, version }, { dueOn, note }),
    })),

  'followUps.finish': (target, { write }) =>
    write(async (trx, actor) => ({ version: await finishFollowUp(trx, actor, target) })),

  'followUps.resume': (target, { write }) =>
    write(async (trx, actor) => ({ version: await resumeFollowUp(trx, actor, target) })),

  'followUps.bin': (target, { write }) =>
    write(async (trx, actor) => ({ version: await binFollowUp(trx, actor, target) })),
};
