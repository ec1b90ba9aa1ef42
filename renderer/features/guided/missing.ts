import type { TalkRecord } from '#contract/guided-call.ts';
import type { Entry } from '#contract/playbook.ts';

/**
 * What the records of the talk cannot be made without; null where nothing is missing. Offers, and
 * somebody to go on with it, need a complaint, which begins with what happened.
 */
export function missingIn(
  { account, options, chosen, reasons, handOverTo }: TalkRecord,
  isKnown: boolean,
): Entry | null {
  const needsComplaint = options.length > 0 || handOverTo !== null;
  if (!isKnown && needsComplaint && account.trim() === '') return 'account';
  if (chosen !== null && reasons.trim() === '') return 'choice';
  return null;
}
