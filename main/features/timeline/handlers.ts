import type { timeline } from '#contract/timeline.ts';
import { countTimeline, listTimeline, placeInTimeline } from '#db/timeline.ts';
import type { Handlers } from '../../engine/handlers.ts';

export const timelineHandlers: Handlers<keyof typeof timeline> = {
  'timeline.list': (input, { db, dialect }) => listTimeline(db, dialect, input),
  'timeline.place': async (contact, { db, dialect }) => ({
    index: await placeInTimeline(db, dialect, contact),
  }),
  'timeline.counts': ({ customerId }, { db, dialect }) => countTimeline(db, dialect, customerId),
};
