import { abusiveCaller } from './abusive-caller.ts';
import { complaintCounter } from './complaint-counter.ts';
import { complaintPhone } from './complaint-phone.ts';
import type { ShippedPlaybook } from './shipped.ts';

/** In the order in which they are proposed. */
export const shippedPlaybooks: readonly ShippedPlaybook[] = [
  complaintPhone,
  complaintCounter,
  abusiveCaller,
];
