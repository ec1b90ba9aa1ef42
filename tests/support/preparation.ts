import type { Preparation } from '#contract/preparation.ts';
import { complaintPhone } from '#db/content/playbooks/complaint-phone.ts';

/** What stands ready before a call about a coat. */
export const prepared: Preparation = {
  playbook: { key: complaintPhone.key, version: complaintPhone.version },
  complaintId: null,
  time: '15:30',
  likelyCauseId: null,
  options: [
    { remedy: 'repair', note: 'By Friday', cost: 15_00 },
    { remedy: 'refund', note: '', cost: 40_00 },
  ],
  ready: [0, 2],
  note: 'Have the seam sheet on the counter.',
};
