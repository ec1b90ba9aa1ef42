import { blankCall, type CallContent } from '#contract/calls.ts';
import { uuidv7 } from '#db/ids.ts';

/** What the window sends to begin a call. */
export function newCall(content: Partial<CallContent> = {}) {
  return { id: uuidv7(Date.now()), content: { ...blankCall, ...content } };
}
