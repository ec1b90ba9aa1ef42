import { z } from 'zod';
import { directions } from './contact-words.ts';

/** A call that a link, a soft-phone or another start of the program asks for. */
export const launchedCall = z.strictObject({
  /** Or a name; as it is to stand in the call while nobody has been chosen. */
  number: z.string().min(1).max(200),
  direction: z.enum(directions),
});
export type LaunchedCall = z.infer<typeof launchedCall>;
