import { may } from '#contract/permissions.ts';
import type { TimelineEntry, timeline } from '#contract/timeline.ts';
import { listSelfReviews } from '#db/after-talks.ts';
import { countTimeline, listTimeline, placeInTimeline } from '#db/timeline.ts';
import type { Handlers } from '../../engine/handlers.ts';

export const timelineHandlers: Handlers<keyof typeof timeline> = {
  async 'timeline.list'(input, { db, dialect, staff }) {
    const { total, rows } = await listTimeline(db, dialect, input);
    const led = rows.flatMap((row) => (row.type === 'contact' && row.talk ? [row.contact.id] : []));
    const reviews = await listSelfReviews(db, { staffId: staff.id, contactIds: led });
    const readsLimits = may(staff.role, 'complaints.reassign');
    return { total, rows: rows.map((row) => toldTo(row, { readsLimits, reviews })) };
  },
  'timeline.place': async (contact, { db, dialect }) => ({
    index: await placeInTimeline(db, dialect, contact),
  }),
  'timeline.counts': ({ customerId }, { db, dialect }) => countTimeline(db, dialect, customerId),
};

interface Reader {
  readsLimits: boolean;
  /** Their own answers about talks, by the contact. */
  reviews: ReadonlyMap<string, string>;
}

/** That a limit was crossed is for those who see to it; what was thought, for who thought it. */
function toldTo(entry: TimelineEntry, { readsLimits, reviews }: Reader): TimelineEntry {
  if (entry.type !== 'contact' || entry.talk === null) return entry;
  const { talk, contact } = entry;
  const limits = readsLimits ? talk.limits : null;
  const selfReviewOf = reviews.get(contact.id) ?? null;
  return { ...entry, talk: { ...talk, limits, selfReviewOf } };
}
