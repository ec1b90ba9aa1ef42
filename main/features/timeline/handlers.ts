import { may } from '#contract/permissions.ts';
import type { TimelineEntry, timeline } from '#contract/timeline.ts';
import { countTimeline, listTimeline, placeInTimeline } from '#db/timeline.ts';
import type { Handlers } from '../../engine/handlers.ts';

export const timelineHandlers: Handlers<keyof typeof timeline> = {
  async 'timeline.list'(input, { db, dialect, staff }) {
    const { total, rows } = await listTimeline(db, dialect, input);
    const readsLimits = may(staff.role, 'complaints.reassign');
    return { total, rows: readsLimits ? rows : rows.map(withoutLimits) };
  },
  'timeline.place': async (contact, { db, dialect }) => ({
    index: await placeInTimeline(db, dialect, contact),
  }),
  'timeline.counts': ({ customerId }, { db, dialect }) => countTimeline(db, dialect, customerId),
};

/** That a limit was crossed is for those who see to it. */
function withoutLimits(entry: TimelineEntry): TimelineEntry {
  if (entry.type !== 'contact' || entry.talk === null) return entry;
  return { ...entry, talk: { ...entry.talk, limits: null } };
}
