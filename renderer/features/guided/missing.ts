import type { TalkRecord } from '#contract/guided-call.ts';
import type { Entry } from '#contract/playbook.ts';

/** What the records of the talk cannot be made without; null where nothing is missing. */
export function missingIn({ account, options, chosen, reasons }: TalkRecord): Entry | null {
  if (options.length > 0 && account.trim() === '') return 'account';
  if (chosen !== null && reasons.trim() === '') return 'choice';
  return null;
}
