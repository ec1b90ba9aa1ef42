import type { typedDrafts } from '#contract/typed-drafts.ts';
import { dropTypedDraft, keepTypedDraft, listTypedDrafts } from '#db/typed-drafts.ts';
import type { Handlers } from '../../engine/handlers.ts';

export const typedDraftHandlers: Handlers<keyof typeof typedDrafts> = {
  'typedDrafts.list': (_input, { db, staff }) => listTypedDrafts(db, staff.id),

  'typedDrafts.keep': (draft, { write }) =>
    write(async (trx, actor) => ({ revision: await keepTypedDraft(trx, actor, draft) })),

  'typedDrafts.drop': (place, { write }) =>
    write(async (trx, actor) => {
      await dropTypedDraft(trx, actor, place);
      return {};
    }),
};
