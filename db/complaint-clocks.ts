import type { Clock } from '#contract/complaints.ts';
import { type ComplaintColumns, neverDue } from './complaint-columns.ts';
import type { Reading, Writing } from './connection.ts';

/** What comes first of everything that is owed. */
export interface Due {
  at: string;
  on: string;
  rule: string;
  assumed: boolean;
}

/** Those of the law first, the earliest first. */
export async function listClocks(db: Reading, complaintId: string): Promise<Clock[]> {
  const rows = await db
    .selectFrom('complaint_clock')
    .where('complaint_id', '=', complaintId)
    .select([
      'rule',
      'basis',
      'owed_by as owedBy',
      'starts_on as startsOn',
      'unshifted_on as unshiftedOn',
      'due_on as dueOn',
      'due_at as dueAt',
      'assumed',
      'unknown',
      'provisional',
      'met_at as metAt',
    ])
    .orderBy('basis', 'desc')
    .orderBy('due_on')
    .orderBy('rule')
    .$narrowType<Pick<Clock, 'basis' | 'owedBy'>>()
    .execute();
  return rows.map(({ assumed, unknown, provisional, ...row }) =>
    Object.assign(row, {
      assumed: assumed === 1,
      unknown: JSON.parse(unknown) as Clock['unknown'],
      provisional: provisional === 1,
    }),
  );
}

/**
 * Puts what was reckoned anew in the place of what stands there. Neither an event nor in the
 * journal: it follows from what is there.
 */
export async function storeClocks(
  trx: Writing,
  complaintId: string,
  clocks: readonly Clock[],
  due: Due | null,
): Promise<void> {
  await trx.deleteFrom('complaint_clock').where('complaint_id', '=', complaintId).execute();
  if (clocks.length > 0) {
    await trx
      .insertInto('complaint_clock')
      .values(
        clocks.map((clock) => ({
          complaint_id: complaintId,
          rule: clock.rule,
          basis: clock.basis,
          owed_by: clock.owedBy,
          starts_on: clock.startsOn,
          unshifted_on: clock.unshiftedOn,
          due_on: clock.dueOn,
          due_at: clock.dueAt,
          assumed: Number(clock.assumed),
          unknown: JSON.stringify(clock.unknown),
          provisional: Number(clock.provisional),
          met_at: clock.metAt,
        })),
      )
      .execute();
  }
  const columns: ComplaintColumns = {
    due_at: due?.at ?? neverDue,
    due_on: due?.on ?? null,
    due_rule: due?.rule ?? null,
    due_assumed: Number(due?.assumed ?? false),
  };
  await trx.updateTable('complaint').set(columns).where('id', '=', complaintId).execute();
}

/** Those whose clocks run. */
export async function listOpenComplaintIds(db: Reading): Promise<string[]> {
  const rows = await db
    .selectFrom('complaint')
    .where('closed_at', 'is', null)
    .where('voided_at', 'is', null)
    .select('id')
    .orderBy('key')
    .execute();
  return rows.map(({ id }) => id);
}
