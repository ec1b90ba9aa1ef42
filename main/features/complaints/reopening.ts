import type { ShopRules } from '#contract/rules.ts';
import { countReopenings } from '#db/complaint-history.ts';
import type { ComplaintDeed } from '#db/complaints.ts';
import type { Reading } from '#db/connection.ts';
import { reopening } from './workflow.ts';

/** After so many attempts that failed the manager takes over. */
const mostAttempts = 3;

/** Opens a complaint again; one that failed too often goes to the manager. */
export async function reopeningOf(
  db: Reading,
  complaintId: string,
  did: 'reopen' | 'promiseBroken',
  reason: string,
  { escalation }: Pick<ShopRules, 'escalation'>,
): Promise<ComplaintDeed> {
  const deed = reopening(did, reason);
  const attempts = (await countReopenings(db, complaintId)) + 1;
  const goesUp = escalation.failedAttempts && attempts >= mostAttempts;
  return goesUp ? { ...deed, columns: { ...deed.columns, escalated: 'failedAttempts' } } : deed;
}
