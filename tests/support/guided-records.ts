import { type ComplaintRow, openComplaints } from '#contract/complaints.ts';
import type { PromiseRecord } from '#contract/promises.ts';
import type { TestEngine } from './engine.ts';

/** All of them, void ones too. */
export async function complaintsOf(
  { call }: TestEngine,
  customerId: string,
): Promise<readonly ComplaintRow[]> {
  const filter = { ...openComplaints, scope: 'all' as const, customerId };
  return (await call('complaints.list', { filter, order: 'received', offset: 0, limit: 50 })).rows;
}

export async function promisesOf(
  { call }: TestEngine,
  customerId: string,
): Promise<readonly PromiseRecord[]> {
  return (await call('promises.list', { customerId, complaintId: null, open: false, limit: 50 }))
    .rows;
}

/** What is stored about the talks themselves. */
export function talksIn({ database }: TestEngine): unknown[] {
  return database.handle
    .prepare(
      `select draft_id, customer_id, complaint_id, staff_id, playbook, limits, created_at,
        binned_at is not null as binned
      from guided_talk order by key`,
    )
    .all();
}
