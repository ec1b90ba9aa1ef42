import type { ComplaintKind } from '#contract/complaint-words.ts';
import { fewestForHint, type LikelyCause } from '#contract/preparation.ts';
import type { Reading } from './connection.ts';

interface Alike {
  kind: ComplaintKind | null;
  product: string;
  /** ISO 8601 in UTC. */
  since: string;
}

/** What complaints like this one came from most often; null where that may be chance. */
export async function findLikelyCause(
  db: Reading,
  { kind, product, since }: Alike,
): Promise<LikelyCause | null> {
  const byProduct = product === '' ? null : await mostFrequent(db, 'product', product, since);
  return byProduct ?? (kind === null ? null : mostFrequent(db, 'kind', kind, since));
}

async function mostFrequent(
  db: Reading,
  by: LikelyCause['by'],
  value: string,
  since: string,
): Promise<LikelyCause | null> {
  const rows = await db
    .selectFrom('complaint')
    .where(by, '=', value)
    .where('received_at', '>=', since)
    .where('root_cause_id', 'is not', null)
    .where('voided_at', 'is', null)
    .groupBy('root_cause_id')
    .select((expression) => ['root_cause_id', expression.fn.countAll().as('count')])
    .orderBy('count', 'desc')
    .orderBy('root_cause_id')
    .execute();
  const [first] = rows;
  const count = Number(first?.count ?? 0);
  if (!first?.root_cause_id || count < fewestForHint) return null;
  const total = rows.reduce((sum, row) => sum + Number(row.count), 0);
  return { rootCauseId: first.root_cause_id, count, total, by };
}

export async function ownsComplaint(
  db: Reading,
  customerId: string,
  complaintId: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('complaint')
    .where('id', '=', complaintId)
    .where('customer_id', '=', customerId)
    .select('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function hasRootCause(db: Reading, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('root_cause')
    .where('id', '=', id)
    .select('id')
    .executeTakeFirst();
  return row !== undefined;
}
