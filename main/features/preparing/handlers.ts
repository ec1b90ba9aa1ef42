import type { preparations } from '#contract/preparation.ts';
import { findLikelyCause } from '#db/likely-causes.ts';
import type { Handlers } from '../../engine/handlers.ts';

export const preparationHandlers: Handlers<keyof typeof preparations> = {
  'preparations.likelyCause': async (alike, { db, now }) => ({
    likely: await findLikelyCause(db, { ...alike, since: yearBefore(now) }),
  }),
};

/** Moments are compared as text, so 29 February needs no care. */
function yearBefore(now: string): string {
  return `${Number(now.slice(0, 4)) - 1}${now.slice(4)}`;
}
