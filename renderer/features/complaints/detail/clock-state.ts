import type { Clock } from '#contract/complaints.ts';
import { daysBetween } from '../../../days.ts';

export type ClockState =
  | { is: 'kept' }
  | { is: 'keptLate' }
  | { is: 'standing' }
  | { is: 'overdue'; days: number }
  | { is: 'hours'; until: string }
  | { is: 'left'; days: number };

/** How a deadline stands at a moment (ISO) of a day; by the earlier of its two days. */
export function clockState(clock: Clock, now: string, today: string): ClockState {
  const { metAt, dueAt, unshiftedOn } = clock;
  if (metAt !== null) {
    return { is: dueAt !== null && metAt > dueAt ? 'keptLate' : 'kept' };
  }
  if (unshiftedOn === null || dueAt === null) return { is: 'standing' };
  const days = daysBetween(today, unshiftedOn);
  if (now > dueAt) return { is: 'overdue', days: Math.max(-days, 0) };
  if (clock.rule === 'own.firstAnswer' && days === 0) return { is: 'hours', until: dueAt };
  return { is: 'left', days: Math.max(days, 0) };
}

export type Tone = 'overdue' | 'due' | 'kept' | 'waiting' | 'calm';

/** From so many days before it is warned of a deadline, unless the shop says otherwise. */
export function toneOf(state: ClockState, warnDays: readonly number[]): Tone {
  switch (state.is) {
    case 'overdue':
      return 'overdue';
    case 'kept':
      return 'kept';
    case 'keptLate':
    case 'hours':
      return 'due';
    case 'standing':
      return 'waiting';
    default:
      return state.days <= Math.max(0, ...warnDays) ? 'due' : 'calm';
  }
}
