/** What is complained about; poorService and complaintHandling are about people, not goods. */
export const complaintKinds = [
  'productDefect',
  'notAsDescribed',
  'wrongItem',
  'damagedOnDelivery',
  'lateDelivery',
  'poorService',
  'pricing',
  'returnTrouble',
  'complaintHandling',
  'other',
] as const;
export type ComplaintKind = (typeof complaintKinds)[number];

/** What the customer asks for. */
export const demands = [
  'repair',
  'replacement',
  'priceReduction',
  'refund',
  'apology',
  'other',
] as const;
export type Demand = (typeof demands)[number];

/** A sole trader here is one who bought outside of his trade. */
export const buyers = ['consumer', 'soleTrader', 'business'] as const;
export type Buyer = (typeof buyers)[number];

export const saleKinds = ['shop', 'distance', 'offPremises'] as const;
export type SaleKind = (typeof saleKinds)[number];

export const legalBases = ['statutory', 'guarantee', 'withdrawal', 'goodwill'] as const;
export type LegalBasis = (typeof legalBases)[number];

/** In the customer's eyes; in ours, the first level of the tree of root causes. */
export const causes = [
  'missingInformation',
  'quality',
  'expectation',
  'circumstances',
  'lackOfEmpathy',
  'logistics',
  'procedure',
] as const;
export type Cause = (typeof causes)[number];

export const verdicts = ['accepted', 'partly', 'rejected'] as const;
export type Verdict = (typeof verdicts)[number];

/** What the customer gets. */
export const remedies = [
  'refund',
  'exchange',
  'repair',
  'discount',
  'gift',
  'freeDelivery',
  'apology',
] as const;
export type Remedy = (typeof remedies)[number];

export const settlingWays = ['inPerson', 'inWriting', 'mediation'] as const;
export type SettlingWay = (typeof settlingWays)[number];

/** How the customer was told something. */
export const media = ['inPerson', 'phone', 'email', 'letter', 'message'] as const;
export type Medium = (typeof media)[number];

/** When a complaint goes to the manager; which of them count is one of the shop's rules. */
export const escalationReasons = [
  'injury',
  'authority',
  'aboveLimit',
  'failedAttempts',
  'customerWish',
] as const;
export type EscalationReason = (typeof escalationReasons)[number];

/** What else a deadline can depend on; what nobody has said is taken for the strictest case. */
export const circumstances = [
  /** The shop has to check the quality before it replaces. */
  'qualityCheck',
  /** What is asked for is not in the shop. */
  'notInStock',
  /** The customer withdraws without a reason. */
  'withdrawal',
  /** It was sold on a visit that nobody had asked for, or on an excursion. */
  'unsolicitedVisit',
  /** The customer asks for something to use meanwhile. */
  'loanItem',
  /** There is nothing that the thing could be exchanged for. */
  'noAnalogue',
  /** It has been repaired once under the guarantee of the law. */
  'repaired',
] as const;
export type Circumstance = (typeof circumstances)[number];
