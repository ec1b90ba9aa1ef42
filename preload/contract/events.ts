import { z } from 'zod';
import { errorCodes } from './errors.ts';
import { topics } from './method.ts';

export const menuCommands = [
  'newCall',
  'newCustomer',
  'newComplaint',
  'search',
  'palette',
  'today',
  'customers',
  'complaints',
  'import',
  'settings',
  'help',
  'keys',
  'people',
] as const;
export type MenuCommand = (typeof menuCommands)[number];

/** Everything that the main process tells the window without being asked. */
export const events = {
  'data.changed': z.strictObject({ topics: z.array(z.enum(topics)) }),
  /** At most ten a second for one job; total is null while it is not known. */
  'job.progress': z.strictObject({
    callId: z.string(),
    done: z.int(),
    total: z.int().nullable(),
  }),
  'engine.state': z.strictObject({
    state: z.enum(['ready', 'restarting', 'failed']),
    code: z.enum(errorCodes).nullable(),
  }),
  'health.checked': z.strictObject({ ok: z.boolean() }),
  /** Nobody has been at the counter for a while: drafts are to be stored, and it is to be locked. */
  'counter.lock': z.strictObject({}),
  'menu.command': z.strictObject({ command: z.enum(menuCommands) }),
  /** A link or another start asked for a call; see launch.take. */
  'launch.call': z.strictObject({}),
};
export type Events = { [Name in keyof typeof events]: z.infer<(typeof events)[Name]> };
export type EventName = keyof Events;
