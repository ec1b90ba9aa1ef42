import type { views } from '#contract/views.ts';
import { listViews, removeView, restoreView, saveView } from '#db/saved-views.ts';
import type { Handlers } from '../../engine/handlers.ts';

export const viewHandlers: Handlers<keyof typeof views> = {
  'views.list': (_input, { db, staff }) => listViews(db, staff.id),

  'views.save': (view, { write }) =>
    write(async (trx, actor) => ({ id: await saveView(trx, actor, view) })),

  'views.remove': ({ id }, { write }) =>
    write(async (trx, actor) => {
      await removeView(trx, actor, id);
      return {};
    }),

  'views.restore': ({ id }, { write }) =>
    write(async (trx, actor) => {
      await restoreView(trx, actor, id);
      return {};
    }),
};
