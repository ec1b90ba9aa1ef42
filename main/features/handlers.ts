import type { Handlers } from '../engine/handlers.ts';
import { backupHandlers } from './backup/handlers.ts';
import { restoreHandlers } from './backup/recovery/restore-handlers.ts';
import { callHandlers } from './calls/handlers.ts';
import { complaintHandlers } from './complaints/handlers.ts';
import { cardDraftHandlers } from './customers/card-draft-handlers.ts';
import { customerHandlers } from './customers/handlers.ts';
import { demoHandlers } from './demo/handlers.ts';
import { typedDraftHandlers } from './drafts/handlers.ts';
import { dueHandlers } from './due/handlers.ts';
import { followUpHandlers } from './follow-ups/handlers.ts';
import { afterTalkHandlers } from './guided/after-handlers.ts';
import { guidedHandlers } from './guided/handlers.ts';
import { importHandlers } from './imports/handlers.ts';
import { preparationHandlers } from './preparing/handlers.ts';
import { profileHandlers } from './profile/handlers.ts';
import { promiseHandlers } from './promises/handlers.ts';
import { ruleHandlers } from './rules/handlers.ts';
import { shopHandlers } from './shop/handlers.ts';
import { staffHandlers } from './staff/handlers.ts';
import { timelineHandlers } from './timeline/handlers.ts';
import { todayHandlers } from './today/handlers.ts';
import { viewHandlers } from './views/handlers.ts';

/** Every method that the data thread answers. */
export const handlers: Handlers = {
  ...customerHandlers,
  ...cardDraftHandlers,
  ...profileHandlers,
  ...callHandlers,
  ...timelineHandlers,
  ...followUpHandlers,
  ...preparationHandlers,
  ...guidedHandlers,
  ...afterTalkHandlers,
  ...importHandlers,
  ...backupHandlers,
  ...restoreHandlers,
  ...shopHandlers,
  ...staffHandlers,
  ...viewHandlers,
  ...demoHandlers,
  ...todayHandlers,
  ...complaintHandlers,
  ...promiseHandlers,
  ...dueHandlers,
  ...typedDraftHandlers,
  ...ruleHandlers,
};
