import type { Insertable, Selectable } from 'kysely';
import type { ComplaintFacts } from '#contract/complaint-input.ts';
import type { ComplaintTable } from './schema/complaints.ts';
import { fold } from './search/fold.ts';

export type StoredComplaint = Selectable<ComplaintTable>;
export type ComplaintColumns = Partial<Omit<Insertable<ComplaintTable>, 'key' | 'id' | 'version'>>;

/** Stands where nothing is due, so that the register can be read along one index. */
export const neverDue = '9999-12-31T23:59:59.999Z';

/** Enough of what a customer said to find it by. */
const foundBy = 500;

const columnOf = {
  account: 'account',
  kind: 'kind',
  channel: 'channel',
  receivedAt: 'received_at',
  product: 'product',
  receipt: 'receipt',
  purchasedOn: 'purchased_on',
  deliveredOn: 'delivered_on',
  defect: 'defect',
  defectFoundOn: 'defect_found_on',
  buyer: 'buyer',
  sale: 'sale',
  legalBasis: 'legal_basis',
  demand: 'demand',
  demandedAmount: 'demanded_amount',
  circumstances: 'circumstances',
  goodsHandedOver: 'goods_handed_over',
  goodsCondition: 'goods_condition',
  moodStart: 'mood_start',
  customerCause: 'customer_cause',
  impact: 'impact',
  urgency: 'urgency',
  ownerId: 'owner_id',
  helperId: 'helper_id',
  nextUpdateOn: 'next_update_on',
} as const satisfies Record<keyof ComplaintFacts, keyof ComplaintColumns>;

type FactColumn = (typeof columnOf)[keyof ComplaintFacts];
export type FactColumns = Required<Pick<ComplaintColumns, FactColumn>>;

const names = Object.keys(columnOf) as (keyof ComplaintFacts)[];

/** The columns of the facts that are given. */
export function columnsOfFacts(facts: ComplaintFacts): FactColumns;
export function columnsOfFacts(facts: Partial<ComplaintFacts>): Partial<FactColumns>;
export function columnsOfFacts(facts: Partial<ComplaintFacts>): Partial<FactColumns> {
  const columns = names.flatMap((name) => {
    const value = facts[name];
    return value === undefined ? [] : [[columnOf[name], asStored(value)] as const];
  });
  return Object.fromEntries(columns);
}

function asStored(value: ComplaintFacts[keyof ComplaintFacts]): string | number | null {
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}

export function factsOfRow(row: StoredComplaint): ComplaintFacts {
  const facts = Object.fromEntries(names.map((name) => [name, row[columnOf[name]]]));
  return {
    ...facts,
    circumstances: JSON.parse(row.circumstances) as ComplaintFacts['circumstances'],
    goodsHandedOver: row.goods_handed_over === 1,
    demandedAmount: amountOf(row.demanded_amount),
  } as ComplaintFacts;
}

/** PostgreSQL hands large numbers over as text. */
export function amountOf(stored: number | string | null): number | null {
  return stored === null ? null : Number(stored);
}

/** What follows from the other columns and is stored for the register's sake. */
export function derivedColumns(
  row: Pick<
    StoredComplaint,
    'impact' | 'urgency' | 'year' | 'sequence' | 'product' | 'receipt' | 'account'
  >,
): Pick<StoredComplaint, 'severity' | 'folded'> {
  const { impact, urgency, year, sequence, product, receipt, account } = row;
  return {
    severity: (impact ?? 0) * (urgency ?? 0),
    folded: fold([`${year}/${sequence}`, product, receipt, account.slice(0, foundBy)].join(' ')),
  };
}
