import type { ComplaintKind, Remedy } from '#contract/complaint-words.ts';

/** What usually makes good what went wrong, the most fitting first. */
export const suggestedRemedies: Readonly<Record<ComplaintKind, readonly Remedy[]>> = {
  productDefect: ['exchange', 'refund', 'repair'],
  notAsDescribed: ['refund', 'exchange', 'discount'],
  wrongItem: ['exchange', 'gift', 'refund'],
  damagedOnDelivery: ['exchange', 'refund', 'discount'],
  lateDelivery: ['freeDelivery', 'discount', 'apology'],
  poorService: ['apology', 'gift', 'discount'],
  pricing: ['refund', 'discount', 'apology'],
  returnTrouble: ['refund', 'apology', 'gift'],
  complaintHandling: ['apology', 'gift', 'discount'],
  other: ['apology', 'discount', 'gift'],
};
