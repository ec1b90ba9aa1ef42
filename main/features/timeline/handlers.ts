import type { timeline } from '#contract/timeline.ts';
import { countTimeline, listTimeline } from '#db/timeline.ts';
import type { Handlers } from '../../engine/handlers.ts';

export const timelineHandlers: Handlers<keyof typeof timeline> = {
  'timeline.list': (input, { db, dialect }) => listTimeline(db, dialect, input),
  'timeline.counts': ({ customerId }, { db, dialect }) => countTimeline(db, dialect, customerId),
};
