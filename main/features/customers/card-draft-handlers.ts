import type { cardDrafts } from '#contract/card-drafts.ts';
import { dropFormDraft, keepFormDraft, listFormDrafts } from '#db/form-drafts.ts';
import type { Handlers } from '../../engine/handlers.ts';

export const cardDraftHandlers: Handlers<keyof typeof cardDrafts> = {
  'cardDrafts.list': (_input, { db, staff }) => listFormDrafts(db, staff.id),

  'cardDrafts.keep': (draft, { write }) =>
    write(async (trx, actor) => ({ revision: await keepFormDraft(trx, actor, draft) })),

  'cardDrafts.drop': ({ customerId }, { write }) =>
    write(async (trx, actor) => {
      await dropFormDraft(trx, actor, customerId);
      return {};
    }),
};
