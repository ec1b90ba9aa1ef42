import type { Channel } from '#contract/channels.ts';
import type { WorkCalendar } from './calendar.ts';
import { nextDay } from './days.ts';
import { addOpenMinutes, addRunningMinutes, type Opening } from './opening-hours.ts';
import { type Pause, spansOf } from './spans.ts';
import { dayAt, endOfDay } from './zone.ts';

export interface AnswerTarget {
  readonly minutes: number;
  /** Day and night, or only while the shop is open. */
  readonly counted: 'running' | 'open';
}

export interface OwnTargets {
  readonly firstAnswer: AnswerTarget;
  /** Channels with a target of their own. */
  readonly byChannel: Readonly<Partial<Record<Channel, AnswerTarget>>>;
  /** Working days until the complaint is settled; null for no target. */
  readonly resolutionDays: number | null;
}

/** What a shop begins with. */
export const defaultOwnTargets: OwnTargets = {
  firstAnswer: { minutes: 24 * 60, counted: 'running' },
  // What others read along with cannot wait for a day.
  byChannel: { social: { minutes: 60, counted: 'running' } },
  resolutionDays: 10,
};

/**
 * The instant by which the customer is to have a first answer; null while the clock stands in a
 * pause that has not ended.
 */
export function firstAnswerDue(
  receivedAt: string,
  channel: Channel,
  targets: OwnTargets,
  opening: Opening,
  pauses: readonly Pause[] = [],
): string | null {
  const { minutes, counted } = targets.byChannel[channel] ?? targets.firstAnswer;
  return counted === 'open'
    ? addOpenMinutes(receivedAt, minutes, opening, pauses)
    : addRunningMinutes(receivedAt, minutes, pauses);
}

/**
 * The day by which the complaint is to be settled: so many working days after the one on which it
 * came, days that ended in a pause left out; null while it stands, and without a target.
 */
export function resolutionDue(
  receivedAt: string,
  targets: Pick<OwnTargets, 'resolutionDays'>,
  place: { readonly calendar: WorkCalendar; readonly zone: string },
  pauses: readonly Pause[] = [],
): string | null {
  if (targets.resolutionDays === null) return null;
  const standing = spansOf(pauses);
  let day = dayAt(receivedAt, place.zone);
  for (let left = targets.resolutionDays; left > 0; ) {
    day = nextDay(day);
    if (!place.calendar.isWorkingDay(day)) continue;
    const end = Date.parse(endOfDay(day, place.zone));
    const pause = standing.find(({ from, to }) => from < end && to >= end);
    if (pause?.to === Infinity) return null;
    if (!pause) left -= 1;
  }
  return day;
}
