import type { CallContent } from '#contract/calls.ts';

export type Offer = 'answer' | 'comeBack' | 'thankYou' | 'callBack';

/**
 * What fits the call so far and can be planned with one key; nothing once a follow-up is planned.
 * A complaint wants an answer within 24 hours, praise and thanks a word back, a call back its day.
 */
export function offerFor(content: CallContent): Offer | null {
  const { kind, outcome, followUp } = content;
  if (followUp !== null) return null;
  if (outcome === 'callBack') return 'callBack';
  if (kind === 'complaint') return outcome === null ? 'answer' : 'comeBack';
  if (kind === 'praise' || kind === 'thanks') return 'thankYou';
  return null;
}

/** What taking up the offer changes; the note is in the language of the screen. */
export function takenUp(
  offer: Offer,
  { tomorrow, note }: { tomorrow: string; note: string },
): Partial<CallContent> {
  const followUp = { dueOn: tomorrow, note };
  return offer === 'answer' ? { outcome: 'agreed', followUp } : { followUp };
}
