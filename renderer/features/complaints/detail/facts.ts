import type { ComplaintFacts } from '#contract/complaint-input.ts';
import type { Complaint } from '#contract/complaints.ts';

export type FactName = keyof ComplaintFacts;

/** In the order in which they are read. */
export const factGroups = {
  complaint: [
    'account',
    'kind',
    'defect',
    'defectFoundOn',
    'demand',
    'demandedAmount',
    'customerCause',
    'moodStart',
  ],
  goods: ['product', 'receipt', 'purchasedOn', 'deliveredOn', 'goodsHandedOver', 'goodsCondition'],
  law: ['buyer', 'sale', 'legalBasis', 'circumstances'],
  ours: ['channel', 'receivedAt', 'impact', 'urgency', 'ownerId', 'helperId', 'nextUpdateOn'],
} as const satisfies Record<string, readonly FactName[]>;
export type FactGroup = keyof typeof factGroups;
export const groupNames = Object.keys(factGroups) as FactGroup[];

export const factNames: readonly FactName[] = Object.values(factGroups).flat();

export function factsOf(complaint: Complaint): ComplaintFacts {
  return Object.fromEntries(factNames.map((name) => [name, complaint[name]])) as ComplaintFacts;
}

export type FactChanges = Partial<ComplaintFacts>;

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What of `typed` differs from what stood there when the typing began. */
export function changesOf(base: ComplaintFacts, typed: FactChanges): FactChanges {
  const changed = factNames.filter((name) => name in typed && !same(typed[name], base[name]));
  return Object.fromEntries(changed.map((name) => [name, typed[name]]));
}

/** Fields that were changed here and, to something else, by somebody else. */
export function conflictsOf(
  changes: FactChanges,
  base: ComplaintFacts,
  stored: ComplaintFacts,
): FactName[] {
  return factNames.filter(
    (name) =>
      name in changes && !same(stored[name], base[name]) && !same(stored[name], changes[name]),
  );
}
