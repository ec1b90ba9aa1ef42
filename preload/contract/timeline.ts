import { z } from 'zod';
import { interaction } from './calls.ts';
import { channels } from './channels.ts';
import { complaintRow } from './complaints.ts';
import { contactKinds } from './contact-words.ts';
import { followUp } from './follow-ups.ts';
import { talkLimits, talkSummary } from './guided-call.ts';
import { query } from './method.ts';
import { observation } from './observations.ts';
import { promise } from './promises.ts';
import { id, line, localDate, timestamp } from './values.ts';

const talkInHistory = talkSummary.extend({
  /** Null for those who do not read about them. */
  limits: z.enum(talkLimits).nullable(),
  /** The talk, where who reads this led it and has answered a question to oneself; else null. */
  selfReviewOf: id.nullable(),
});
export type TalkInHistory = z.infer<typeof talkInHistory>;

export const timelineEntry = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('contact'),
    at: timestamp,
    contact: interaction,
    /** Where a playbook led it. */
    talk: talkInHistory.nullable(),
  }),
  /** Comes after the contacts of its day. */
  z.strictObject({ type: z.literal('observation'), at: localDate, observation }),
  /** Stands where it was done. */
  z.strictObject({ type: z.literal('followUp'), at: timestamp, followUp }),
  /** Stands where it came. */
  z.strictObject({ type: z.literal('complaint'), at: timestamp, complaint: complaintRow }),
  /** Stands where it was kept or broken. */
  z.strictObject({ type: z.literal('promise'), at: timestamp, promise }),
]);
export type TimelineEntry = z.infer<typeof timelineEntry>;
export const timelineTypes = [
  'contact',
  'observation',
  'followUp',
  'complaint',
  'promise',
] as const;
export type TimelineType = (typeof timelineTypes)[number];

/** Empty lists leave nothing out; kinds and channels leave out everything but contacts. */
export const timelineFilter = z.strictObject({
  types: z.array(z.enum(timelineTypes)).max(timelineTypes.length),
  kinds: z.array(z.enum(contactKinds)).max(contactKinds.length),
  channels: z.array(z.enum(channels)).max(channels.length),
  /** Part of a note, in any case and without regard to diacritics. */
  text: line(200),
});
export type TimelineFilter = z.infer<typeof timelineFilter>;

/** How much there is to filter by; what there is none of is left out. */
export const timelineCounts = z.strictObject({
  types: z.partialRecord(z.enum(timelineTypes), z.int()),
  kinds: z.partialRecord(z.enum(contactKinds), z.int()),
  channels: z.partialRecord(z.enum(channels), z.int()),
});
export type TimelineCounts = z.infer<typeof timelineCounts>;

export const everything: TimelineFilter = { types: [], kinds: [], channels: [], text: '' };

export const timeline = {
  /** Everything that happened with one customer, newest first. */
  'timeline.list': query({
    input: z.strictObject({
      customerId: id,
      filter: timelineFilter,
      offset: z.int().min(0),
      limit: z.int().min(1).max(500),
    }),
    output: z.strictObject({ total: z.int(), rows: z.array(timelineEntry) }),
  }),
  /** Where a contact stands in it, from 0; null where it does not, as in the bin. */
  'timeline.place': query({
    input: z.strictObject({ customerId: id, contactId: id }),
    output: z.strictObject({ index: z.int().nullable() }),
  }),
  'timeline.counts': query({ input: z.strictObject({ customerId: id }), output: timelineCounts }),
};
