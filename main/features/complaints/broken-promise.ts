import { listComplaintEvents } from '#db/complaint-history.ts';
import { changeComplaint, readStoredComplaint, takeBackOnComplaint } from '#db/complaints.ts';
import type { Writing } from '#db/connection.ts';
import type { Actor } from '#db/journal.ts';
import { renewClocks } from './clocks.ts';
import type { Reckoning } from './reckoning.ts';
import { reopeningOf } from './reopening.ts';

// Shared with promises: a complaint is not over while a promise of it is broken.

const over: ReadonlySet<string> = new Set(['decided', 'settled', 'closed']);

interface Broken {
  complaintId: string;
  reckoning: Reckoning;
}

/** It is open again, unless it is being worked on anyway. */
export async function reopenForBrokenPromise(
  trx: Writing,
  actor: Actor,
  { complaintId, reason, reckoning }: Broken & { reason: string },
): Promise<void> {
  const row = await readStoredComplaint(trx, complaintId);
  if (row.voided_at !== null || !over.has(row.state)) return;
  const deed = await reopeningOf(trx, row.id, 'promiseBroken', reason, reckoning.rules);
  await changeComplaint(trx, actor, row, deed);
  await renewClocks(trx, row.id, reckoning);
}

/** Unless something else has been done with the complaint since. */
export async function takeBackReopening(
  trx: Writing,
  actor: Actor,
  { complaintId, reckoning }: Broken,
): Promise<void> {
  const [last] = await listComplaintEvents(trx, complaintId);
  if (last?.did !== 'promiseBroken') return;
  const row = await readStoredComplaint(trx, complaintId);
  await takeBackOnComplaint(trx, actor, row);
  await renewClocks(trx, row.id, reckoning);
}
