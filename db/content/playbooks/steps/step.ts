import type { PlaybookStep } from '#contract/playbook.ts';

/** A shipped step only advises: what has to be done is for the owner of a shop to say. */
export function step(parts: Omit<PlaybookStep, 'mark'>): PlaybookStep {
  return { ...parts, mark: 'advised' };
}

/** A step as elsewhere, but for these parts; it stays the same step under the same key. */
export function otherwise(
  like: PlaybookStep,
  parts: Partial<Omit<PlaybookStep, 'key' | 'act' | 'mark'>>,
): PlaybookStep {
  return { ...like, ...parts };
}
