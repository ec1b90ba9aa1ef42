import type { ComplaintKind } from '#contract/complaint-words.ts';

export type Reaction =
  | 'apologise'
  | 'sympathise'
  | 'explain'
  | 'compensate'
  | 'exchangeOrRefund'
  | 'verify'
  | 'exchangeFree'
  | 'extra'
  | 'nameChange'
  | 'talkInPerson'
  | 'offerChoice';

/** What usually helps first, by what is complained about; in the order in which it is said. */
export const reactions = {
  productDefect: ['sympathise', 'exchangeOrRefund'],
  notAsDescribed: ['apologise', 'talkInPerson', 'exchangeOrRefund'],
  wrongItem: ['apologise', 'verify', 'exchangeFree', 'extra'],
  damagedOnDelivery: ['sympathise', 'exchangeOrRefund'],
  lateDelivery: ['apologise', 'explain', 'compensate'],
  poorService: ['apologise', 'nameChange'],
  pricing: ['explain', 'offerChoice'],
  returnTrouble: ['apologise', 'explain', 'offerChoice'],
  complaintHandling: ['apologise', 'talkInPerson', 'nameChange'],
  other: ['sympathise', 'talkInPerson'],
} as const satisfies Record<ComplaintKind, readonly Reaction[]>;
