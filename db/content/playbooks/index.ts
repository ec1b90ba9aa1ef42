import type { Playbook } from '#contract/playbook.ts';
import { abusiveCaller } from './abusive-caller.ts';
import { complaintCounter } from './complaint-counter.ts';
import { complaintPhone } from './complaint-phone.ts';

export const shippedPlaybooks: readonly Playbook[] = [
  complaintPhone,
  complaintCounter,
  abusiveCaller,
];
