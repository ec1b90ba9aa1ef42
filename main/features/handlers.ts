import type { Handlers } from '../engine/handlers.ts';
import { callHandlers } from './calls/handlers.ts';
import { customerHandlers } from './customers/handlers.ts';
import { followUpHandlers } from './follow-ups/handlers.ts';
import { importHandlers } from './imports/handlers.ts';
import { profileHandlers } from './profile/handlers.ts';
import { shopHandlers } from './shop/handlers.ts';
import { timelineHandlers } from './timeline/handlers.ts';

/** Every method that the data thread answers. */
export const handlers: Handlers = {
  ...customerHandlers,
  ...profileHandlers,
  ...callHandlers,
  ...timelineHandlers,
  ...followUpHandlers,
  ...importHandlers,
  ...shopHandlers,
};
