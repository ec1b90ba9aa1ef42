import type { ComplaintEvent } from '#contract/complaints.ts';
import type { Reading } from './connection.ts';

/** Everything that happened to one complaint, the latest first. */
export async function listComplaintEvents(
  db: Reading,
  complaintId: string,
): Promise<ComplaintEvent[]> {
  const rows = await db
    .selectFrom('complaint_event')
    .innerJoin('staff', 'staff.id', 'complaint_event.staff_id')
    .where('complaint_id', '=', complaintId)
    .select([
      'complaint_event.id',
      'at',
      'staff.name as staffName',
      'did',
      'from_state as from',
      'to_state as to',
      'reason',
      'detail',
      'taken_back_at as takenBackAt',
    ])
    .orderBy('complaint_event.key', 'desc')
    .$narrowType<Pick<ComplaintEvent, 'did' | 'from' | 'to'>>()
    .execute();
  return rows.map(({ detail, ...row }) =>
    Object.assign(row, { detail: JSON.parse(detail) as ComplaintEvent['detail'] }),
  );
}

/** When it was in which state; what was taken back has never been. */
export async function listStateChanges(
  db: Reading,
  complaintId: string,
): Promise<{ at: string; to: string }[]> {
  const rows = await db
    .selectFrom('complaint_event')
    .where('complaint_id', '=', complaintId)
    .where('taken_back_at', 'is', null)
    .where('did', '<>', 'takeBack')
    .whereRef('from_state', 'is distinct from', 'to_state')
    .select(['at', 'to_state as to'])
    .orderBy('key')
    .execute();
  return rows.flatMap(({ at, to }) => (to === null ? [] : [{ at, to }]));
}

/** How often it was reopened. */
export async function countReopenings(db: Reading, complaintId: string): Promise<number> {
  const { total } = await db
    .selectFrom('complaint_event')
    .where('complaint_id', '=', complaintId)
    .where('taken_back_at', 'is', null)
    .where('did', 'in', ['reopen', 'promiseBroken'])
    .select((expression) => expression.fn.countAll().as('total'))
    .executeTakeFirstOrThrow();
  return Number(total);
}
