import { v7 as uuidv7 } from 'uuid';
import { blankCall, type CallContent } from '#contract/calls.ts';

/** What the window sends to begin a call. */
export function newCall(content: Partial<CallContent> = {}) {
  return { id: uuidv7(), content: { ...blankCall, ...content } };
}
