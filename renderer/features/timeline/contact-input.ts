import type { Correction, Interaction } from '#contract/calls.ts';
import type { Mood } from '#contract/contact-words.ts';
import { dayOf, momentOf as momentAt, readTime, timeOf } from '../../shop-clock.ts';

/** A saved contact as it stands in the form that corrects it. */
export interface ContactInput
  extends Pick<Interaction, 'channel' | 'direction' | 'kind' | 'outcome' | 'note'> {
  /** What the correcting began with. */
  base: Interaction;
  moodStart: Mood | null;
  moodEnd: Mood | null;
  /** YYYY-MM-DD in the shop. */
  day: string;
  /** As typed; see readTime. */
  time: string;
}

export const correctable = [
  'note',
  'kind',
  'outcome',
  'moodStart',
  'moodEnd',
  'channel',
  'direction',
  'startedAt',
] as const satisfies readonly (keyof Correction)[];
export type Correctable = (typeof correctable)[number];

export function inputOf(contact: Interaction): ContactInput {
  const { channel, direction, kind, outcome, note, startedAt } = contact;
  return {
    base: contact,
    channel,
    direction,
    kind,
    outcome,
    note,
    moodStart: contact.moodStart as Mood | null,
    moodEnd: contact.moodEnd as Mood | null,
    day: dayOf(startedAt),
    time: timeOf(startedAt),
  };
}

/** When it took place; the seconds stay while nobody changes the minute. Undefined: no such time. */
export function momentOf({ base, day, time }: ContactInput): string | undefined {
  const read = readTime(time);
  if (read === undefined) return undefined;
  const before = inputOf(base);
  if (day === before.day && read === before.time) return base.startedAt;
  return momentAt(day, read);
}

export function isPast(input: ContactInput, now = new Date()): boolean {
  const moment = momentOf(input);
  return moment !== undefined && moment <= now.toISOString();
}

/** What the form says otherwise than the contact that it began with. */
export function changesOf(input: ContactInput): Correction {
  const corrected: Interaction = {
    ...input.base,
    ...input,
    startedAt: momentOf(input) ?? input.base.startedAt,
  };
  return partOf(
    corrected,
    correctable.filter((field) => corrected[field] !== input.base[field]),
  );
}

export function partOf(contact: Interaction, fields: readonly Correctable[]): Correction {
  return Object.fromEntries(fields.map((field) => [field, contact[field]]));
}

/** The fields that somebody else has given another value than `changes` would. */
export function conflicting(changes: Correction, base: Interaction, stored: Interaction) {
  return correctable.filter(
    (field) =>
      Object.hasOwn(changes, field) &&
      stored[field] !== base[field] &&
      stored[field] !== changes[field],
  );
}
