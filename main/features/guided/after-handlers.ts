import type { afterTalks } from '#contract/after-talk.ts';
import { listUnfinishedTalks } from '#db/after-talks.ts';
import type { Handlers } from '../../engine/handlers.ts';
import { readReckoning } from '../complaints/reckoning.ts';
import { finishAfter, readAfter, resumeAfter } from './after.ts';

/** How long one is reminded, in milliseconds. */
const twoDays = 48 * 60 * 60 * 1000;

export const afterTalkHandlers: Handlers<keyof typeof afterTalks> = {
  'guidedTalks.after': async ({ id }, context) =>
    readAfter(context, id, await readReckoning(context.db)),

  'guidedTalks.unfinished': (_input, { db, now, staff }) =>
    listUnfinishedTalks(db, {
      staffId: staff.id,
      since: new Date(Date.parse(now) - twoDays).toISOString(),
    }),

  'guidedTalks.finish': async (input, { db, staff, write }) => {
    const reckoning = await readReckoning(db);
    return write(async (trx, actor) => {
      await finishAfter(trx, actor, input, { staff, reckoning });
      return {};
    });
  },

  'guidedTalks.resume': async ({ id }, { db, write }) => {
    const reckoning = await readReckoning(db);
    return write(async (trx, actor) => {
      await resumeAfter(trx, actor, id, reckoning);
      return {};
    });
  },
};
