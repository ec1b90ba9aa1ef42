/** Slow breathing 4-4-8, in seconds: the long way out is what calms. */
export const phases = [
  { name: 'in', seconds: 4 },
  { name: 'hold', seconds: 4 },
  { name: 'out', seconds: 8 },
] as const;
export type Phase = (typeof phases)[number]['name'];

/** A minute and four seconds. */
export const rounds = 4;

const round = phases.reduce((sum, { seconds }) => sum + seconds, 0) * 1000;

export interface Breath {
  /** From 1. */
  round: number;
  phase: Phase;
  /** Until the next phase, in milliseconds. */
  left: number;
}

/** Where one is so many milliseconds after the first breath began; null after the last. */
export function breathAt(elapsed: number): Breath | null {
  if (elapsed >= rounds * round) return null;
  let left = elapsed % round;
  for (const { name, seconds } of phases) {
    if (left < seconds * 1000) {
      return { round: Math.floor(elapsed / round) + 1, phase: name, left: seconds * 1000 - left };
    }
    left -= seconds * 1000;
  }
  return null;
}
