import type { Handlers } from '../engine/handlers.ts';
import { callHandlers } from './calls/handlers.ts';
import { customerHandlers } from './customers/handlers.ts';
import { demoHandlers } from './demo/handlers.ts';
import { followUpHandlers } from './follow-ups/handlers.ts';
import { importHandlers } from './imports/handlers.ts';
import { shopHandlers } from './shop/handlers.ts';
import { todayHandlers } from './today/handlers.ts';

/** Every method that the data thread answers. */
export const handlers: Handlers = {
  ...customerHandlers,
  ...callHandlers,
  ...followUpHandlers,
  ...importHandlers,
  ...shopHandlers,
  ...demoHandlers,
  ...todayHandlers,
};
