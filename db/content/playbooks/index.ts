import type { Playbook } from '#contract/playbook.ts';
import { abusiveCaller } from './abusive-caller.ts';
import { complaintCounter } from './complaint-counter.ts';
import { complaintPhone } from './complaint-phone.ts';

/** In the order in which they are proposed. */
export const shippedPlaybooks: readonly Playbook[] = [
  complaintPhone,
  complaintCounter,
  abusiveCaller,
];
